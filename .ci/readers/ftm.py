"""
FollowTheMoney: every entity through the model's own schemata. Its validator lets too much pass, so required properties, clean
values, references and their ranges are checked one by one.
"""

import json
from collections import Counter

from ftm_strict import strict
from records import KINDS, check, records, text_of

counts, ids = Counter(), set()
for kind in KINDS:
    entities = [json.loads(line) for line in text_of("ftm", kind).split("\n") if line]
    proxies = strict(entities, ids)
    counts.update(data["schema"] for data in entities)
    documents = records(kind)
    for key, found in (("persons", "Person"), ("organisations", "Organization")):
        number = sum(1 for p in proxies.values() if p.schema.is_a(found))
        check(number == sum(len(d[key]) for d in documents), f"{number} {key}")
check({"Payment", "Occupancy", "Position", "Membership"} <= counts.keys(), f"only {dict(counts)}")
print(f"ftm: followthemoney read {dict(counts)}; required properties, values and references hold")
