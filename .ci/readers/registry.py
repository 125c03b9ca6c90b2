"""
The registry, read by others: FollowTheMoney strictly, Popolo by everypolitician-popolo, GraphML by networkx, CSV by Python.
Nothing may be dropped on the way: each holds as much as the JSON.
"""

import csv
import io
import json

import networkx
from ftm_strict import strict
from popolo_data.importer import Popolo
from popolo_schema import LISTS, VALIDATOR
from records import FOLDER, KINDS, check, text_of

nodes = edges = entities = 0
for kind in KINDS:
    registry = json.loads(text_of("registry-json", kind))
    persons, bodies, posts, transfers = (registry[name] for name in ("persons", "organisations", "posts", "transfers"))
    tied = [p for p in posts if p["organisationId"] or p["place"]]
    whole = [t for t in transfers if t["giverId"] and t["recipientId"]]
    parts = [b for b in bodies if b["parentId"]]

    proxies = strict([json.loads(line) for line in text_of("registry-ftm", kind).split("\n") if line], set())
    number = lambda schema: sum(1 for p in proxies.values() if p.schema.is_a(schema))
    check(number("Person") == len(persons) and number("Organization") == len(bodies), "ftm: persons or bodies are missing")
    check(number("Membership") + number("Occupancy") == len(tied) + len(parts), "ftm: posts are missing")
    check(number("Payment") + number("UnknownLink") == len(whole), "ftm: transfers are missing")
    entities += len(proxies)

    data = json.loads(text_of("registry-popolo", kind))
    for error in VALIDATOR.iter_errors(data):
        raise SystemExit(f"!! popolo: {error.json_path}: {error.message}")
    own = {item["id"]: name for name in LISTS for item in data[name]}
    check(len(own) == sum(len(data[name]) for name in LISTS), "popolo: an id stands twice")
    for key, target in (("person_id", "persons"), ("organization_id", "organizations"), ("post_id", "posts"), ("parent_id", "organizations")):
        for item in (item for name in LISTS for item in data[name]):
            check(item.get(key) is None or own.get(item[key]) == target, f"popolo: {item['id']}: {key} leads nowhere")
    popolo = Popolo.from_filename(str(FOLDER / f"registry-popolo{kind}.out"))
    check([(m.person.name, m.role) for m in popolo.memberships] == [(p["person"], p["title"]) for p in posts], "popolo: the posts differ")

    graph = networkx.read_graphml(FOLDER / f"registry-graphml{kind}.out", force_multigraph=True)
    named = {b["id"]: b for b in [*persons, *bodies]}
    check(graph.is_directed() and set(graph.nodes) == set(named), "graphml: the nodes differ")
    held = [p for p in posts if p["organisationId"]]
    check(graph.number_of_edges() == len(held) + len(parts) + len(whole), "graphml: the edges differ")
    sums = sorted((u, v, d["total"]) for u, v, d in graph.edges(data=True) if d["relation"] == "transfer" and "total" in d)
    check(sums == sorted((t["giverId"], t["recipientId"], t["total"]) for t in whole if t["total"]), "graphml: the sums differ")
    nodes += graph.number_of_nodes()
    edges += graph.number_of_edges()

    rows = list(csv.DictReader(io.StringIO(text_of("registry-csv", kind), newline="")))
    check(len(rows) == len(persons) + len(bodies) + len(posts) + len(transfers), "csv: rows are missing")
    check(all(None not in row and None not in row.values() for row in rows), "csv: rows are wider or narrower than the header")
check(edges, "nothing was read")
print(f"registry: networkx read {nodes} nodes and {edges} edges, followthemoney {entities} entities; Popolo and CSV hold as much")
