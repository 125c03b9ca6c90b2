"""brat: the archive is unpacked by Python's tarfile, the pairs are read by pybrat, spans are held against the records."""

import tarfile
import tempfile

import pybrat.parser
from records import FOLDER, KINDS, check, mentions, records


def letters(text):
    """What is left of a text whatever is done to its control characters."""
    return "".join(char for char in text if char.isalnum())


read = relations = events = 0
for kind in KINDS:
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(FOLDER / f"brat{kind}.out") as archive:
            names = archive.getnames()
            check(all(not name.startswith("/") and ".." not in name.split("/") for name in names), f"a name climbs: {names}")
            archive.extractall(folder, filter="data")
        examples = pybrat.parser.BratParser().parse(folder)
        documents = records(kind)
        check(len(examples) == len(documents), f"{len(examples)} of {len(documents)} documents are read")
        by_letters = {letters(document["text"]): document for document in documents}
        check(len(by_letters) == len(documents), "two documents have one text")
        for example in examples:
            text = example.text
            document = by_letters[letters(text)]
            marked = [e for e in example.entities if e.type != "Transfer"]
            for entity in example.entities:
                parts = [text[span.start : span.end] for span in entity.spans]
                check(" ".join(parts) == entity.mention, f"{entity.id} {entity.mention!r} stands at {parts!r}")
            found = sorted((e.spans[0].start, e.spans[-1].end, letters(e.mention)) for e in marked)
            expected = [(start, end, letters(words)) for start, end, words in mentions(document)]
            check(found == expected, f"{document['source']}: {set(found) ^ set(expected)}")
            read += len(example.entities)
            relations += len(example.relations)
            events += len(example.events)
check(read and relations and events, "nothing was read")
print(f"brat: pybrat read {read} spans, {relations} relations, {events} events, all where the records say")
