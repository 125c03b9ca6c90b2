"""CoNLL: seqeval reads the tags strictly as IOB2; what it finds must be as many entities of each kind as the records hold."""

from collections import Counter

from records import KINDS, check, mentions, records, text_of
from seqeval.metrics import f1_score
from seqeval.metrics.sequence_labeling import get_entities
from seqeval.scheme import IOB2, Entities

KEYS = {"persons": "PER", "organisations": "ORG", "titles": "TITLE"}
AMOUNTS = {"money": "MONEY", "percent": "PERCENT", "quantity": "QUANTITY"}


def expected(record):
    counts = Counter({tag: sum(len(i["mentions"]) for i in record[key]) for key, tag in KEYS.items()})
    counts["DATE"] = len(record["dates"])
    counts.update(AMOUNTS[amount["kind"]] for amount in record["amounts"])
    return +counts


total = 0
for kind in KINDS:
    text = text_of("conll", kind)
    documents = text.split("-DOCSTART- -X- O O\n\n")[1:]
    records_ = records(kind)
    check(len(documents) == len(records_), f"{len(documents)} of {len(records_)} documents")
    for document, record in zip(documents, records_):
        sentences = [[line.split("\t") for line in s.split("\n") if line] for s in document.split("\n\n")]
        sentences = [sentence for sentence in sentences if sentence]
        for sentence in sentences:
            for row in sentence:
                check(len(row) == 2 and row[0].split() == [row[0]], f"{record['source']}: no token and tag: {row}")
        tags = [[tag for _, tag in sentence] for sentence in sentences]
        strict = Entities(tags, IOB2)
        found = Counter(entity.tag for sentence in strict.entities for entity in sentence)
        check(found == expected(record), f"{record['source']}: {found} instead of {expected(record)}")
        check(found == Counter(tag for tag, _, _ in get_entities(tags)), "strict and lenient reading differ")
        if found:
            check(f1_score(tags, tags, mode="strict", scheme=IOB2) == 1, "the tags do not equal themselves")
        # The words between the ends of a mention are its own, in order.
        words = ["".join(sentence[i][0] for i in range(e.start, e.end)) for sentence, es in zip(sentences, strict.entities) for e in es]
        said = ["".join(text.split()) for _, _, text in mentions(record)]
        if kind != ".hostile":
            check(words == said, f"{record['source']}: {[pair for pair in zip(words, said) if pair[0] != pair[1]][:3]}")
        total += sum(found.values())
print(f"conll: seqeval read {total} entities, strictly IOB2, of the right kinds and words")
