"""Web Annotation and schema.org: both JSON-LD, read by rdflib without the network."""

import json
import re

from rdflib import Graph, Namespace
from rdflib.namespace import RDF
from records import KINDS, check, mentions, records, text_of

BASE = "http://reader.example/a/b/c/"
SCHEMA = Namespace("https://schema.org/")
OA = Namespace("http://www.w3.org/ns/oa#")

# The part of http://www.w3.org/ns/anno.jsonld that is used, after the model's own vocabulary, so that nothing is fetched.
ANNO = {
    "oa": str(OA),
    "dcterms": "http://purl.org/dc/terms/",
    "as": "http://www.w3.org/ns/activitystreams#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "id": {"@id": "@id", "@type": "@id"},
    "type": {"@id": "@type", "@type": "@vocab"},
    "Annotation": "oa:Annotation",
    "TextualBody": "oa:TextualBody",
    "SpecificResource": "oa:SpecificResource",
    "TextPositionSelector": "oa:TextPositionSelector",
    "TextQuoteSelector": "oa:TextQuoteSelector",
    "Software": "as:Application",
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
    "tagging": "oa:tagging",
    "describing": "oa:describing",
    "identifying": "oa:identifying",
    "body": {"@id": "oa:hasBody", "@type": "@id"},
    "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": {"@id": "oa:hasSelector", "@type": "@id"},
    "generator": {"@id": "as:generator", "@type": "@id"},
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    "start": "oa:start",
    "end": "oa:end",
    "exact": "oa:exact",
    "prefix": "oa:prefix",
    "suffix": "oa:suffix",
    "name": "foaf:name",
}


def without_network(annotation):
    first, *more = annotation["@context"]
    check(first == "http://www.w3.org/ns/anno.jsonld", "the model's context comes first")
    return {**annotation, "@context": [ANNO, *more]}


def only(graph, subject, predicate):
    found = list(graph.objects(subject, predicate))
    check(len(found) == 1, f"{subject} has {len(found)} {predicate}")
    return found[0]


def check_annotations(kind):
    documents = {}
    annotations = [without_network(a) for a in json.loads(text_of("web-annotation", kind))]
    graph = Graph().parse(data=json.dumps(annotations), format="json-ld", base=BASE)
    found = list(graph.subjects(RDF.type, OA.Annotation))
    check(len(found) == len(annotations) == len({a["id"] for a in annotations}), "every annotation has an id of its own")
    spans = []
    for record in records(kind):
        documents.setdefault(len(documents), record)
    by_quote = {}
    for annotation in found:
        only(graph, annotation, OA.motivatedBy)
        target = only(graph, annotation, OA.hasTarget)
        source = only(graph, target, OA.hasSource)
        selectors = {only(graph, s, RDF.type): s for s in graph.objects(target, OA.hasSelector)}
        position, quote = selectors[OA.TextPositionSelector], selectors[OA.TextQuoteSelector]
        start, end = (only(graph, position, p).toPython() for p in (OA.start, OA.end))
        said = [str(only(graph, quote, p)) for p in (OA.prefix, OA.exact, OA.suffix)]
        by_quote.setdefault(source, []).append((start, end, said, only(graph, annotation, OA.motivatedBy)))
    check(len(by_quote) == sum(1 for d in documents.values() if mentions(d)), "one source a document")
    for record in documents.values():
        expected = mentions(record)
        if not expected:
            continue
        source = next(s for s, all_ in by_quote.items() if sorted((a, b) for a, b, _, m in all_ if m == OA.tagging) == [(a, b) for a, b, _ in expected])
        for start, end, (prefix, exact, suffix), _ in by_quote.pop(source):
            text = re.sub("[\ud800-\udfff]", "\ufffd", record["text"])
            check(text[start:end] == exact, f"{exact!r} does not stand at {start}")
            check(text[:start].endswith(prefix), f"{prefix!r} does not come before")
            check(text[end:].startswith(suffix), f"{suffix!r} does not follow")
            spans.append((start, end))
    return len(spans), len(graph)


def check_schema(kind):
    data = json.loads(text_of("schema-org", kind))
    check(not isinstance(data["@context"], str), "the context is written out")
    graph = Graph().parse(data=json.dumps(data), format="json-ld", base=BASE)
    counted = {name: len(list(graph.subjects(RDF.type, SCHEMA[name]))) for name in ("NewsArticle", "Person", "DonateAction")}
    all_ = records(kind)
    expected = {
        "NewsArticle": len(all_),
        "Person": sum(len(r["persons"]) for r in all_),
        "DonateAction": sum(len(r["transfers"]) for r in all_),
    }
    check(counted == expected, f"{counted} instead of {expected}")
    posts = sum(len(list(graph.subjects(RDF.type, SCHEMA[name]))) for name in ("OrganizationRole", "Role"))
    check(posts == sum(len(r["roles"]) for r in all_), f"{posts} roles")
    for role in graph.subjects(RDF.type, SCHEMA.OrganizationRole):
        only(graph, role, SCHEMA.roleName)
        check((only(graph, role, SCHEMA.affiliation), SCHEMA.name, None) in graph, f"{role}: its body has no name")
    for action in graph.subjects(RDF.type, SCHEMA.DonateAction):
        for part in (SCHEMA.agent, SCHEMA.recipient, SCHEMA.amount, SCHEMA.participant):
            for end in graph.objects(action, part):
                check((end, SCHEMA.name, None) in graph, f"{action}: {end} is nowhere described")
    for article in graph.subjects(RDF.type, SCHEMA.NewsArticle):
        for item in graph.objects(article, SCHEMA.mentions):
            check((item, RDF.type, None) in graph, f"{item} is nowhere described")
    return posts, len(graph)


for kind in KINDS:
    spans, triples = check_annotations(kind)
    posts, more = check_schema(kind)
    check(spans, "nothing was read")
    print(f"json-ld{kind}: rdflib read {spans} annotations ({triples} triples), {posts} roles ({more} triples)")
