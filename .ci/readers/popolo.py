"""
Popolo: read by mySociety's everypolitician-popolo, and held against JSON Schemas written after the published
specification (the published ones demand nothing: every property of theirs may be missing or null).
"""

import json
import tempfile

from popolo_data.importer import Popolo
from popolo_schema import LISTS, VALIDATOR
from records import KINDS, check, records, text_of

ids, memberships = set(), 0
for kind in KINDS:
    lines = [line for line in text_of("popolo", kind).split("\n") if line]
    documents = records(kind)
    check(len(lines) == len(documents), f"{len(lines)} of {len(documents)} documents")
    for line, record in zip(lines, documents):
        data = json.loads(line)
        for error in VALIDATOR.iter_errors(data):
            raise SystemExit(f"!! {record['source']}: {error.json_path}: {error.message}")
        own = {item["id"]: name for name in LISTS for item in data[name]}
        check(len(own) == sum(len(data[name]) for name in LISTS), f"{record['source']}: an id stands twice")
        check(not ids & own.keys(), f"{record['source']}: an id stands in another document too")
        ids |= own.keys()
        for key, target in (("person_id", "persons"), ("organization_id", "organizations"), ("post_id", "posts"), ("parent_id", "organizations")):
            for item in (item for name in LISTS for item in data[name]):
                check(item.get(key) is None or own.get(item[key]) == target, f"{item['id']}: {key} leads nowhere")
        with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
            file.write(line)
            file.flush()
            popolo = Popolo.from_filename(file.name)
        check([p.name for p in popolo.persons] == [p["name"] for p in record["persons"]], "the persons differ")
        check([o.name for o in popolo.organizations] == [o["name"] for o in record["organisations"]], "the bodies differ")
        check([(m.person.name, m.role) for m in popolo.memberships] == [(r["person"], r["title"]) for r in record["roles"]], "the roles differ")
        for post in popolo.posts:
            check(bool(post.label), "a post without a label")
        memberships += len(data["memberships"])
check(memberships, "nothing was read")
print(f"popolo: everypolitician-popolo read {len(ids)} items with {memberships} memberships; schemas and references hold")
