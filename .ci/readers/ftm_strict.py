"""FollowTheMoney entities through the model's own schemata, more strictly than its validator."""

from followthemoney import model
from followthemoney.proxy import EntityProxy
from records import check


def strict(entities, ids):
    """Proxies by id; required properties, clean values, references and their ranges are checked one by one. `ids` grows."""
    proxies = {}
    for data in entities:
        name = f"{data['id']} ({data['schema']})"
        schema = model.get(data["schema"])
        check(schema is not None and not schema.abstract, f"{name}: no such schema")
        check(not schema.deprecated, f"{name}: the schema is deprecated")
        schema.validate({"id": data["id"], "schema": data["schema"], "properties": data["properties"]})
        proxy = EntityProxy.from_dict(data)
        check(data["id"] not in ids, f"{name}: the id stands twice")
        ids.add(data["id"])
        proxies[data["id"]] = proxy
        for required in schema.required:
            check(data["properties"].get(required), f"{name}: {required} is missing")
        for key, values in data["properties"].items():
            prop = schema.get(key)
            check(prop is not None and not prop.stub, f"{name}: no property {key}")
            check(not prop.deprecated, f"{name}: {key} is deprecated")
            check(values and len(values) == len(set(values)), f"{name}: {key} is empty or says things twice")
            for value in values:
                check(prop.type.clean(value) == value, f"{name}: {key} {value!r} is cleaned to {prop.type.clean(value)!r}")
                check(len(value) <= prop.type.max_length, f"{name}: {key} is too long")
            check(sorted(proxy.get(key)) == sorted(values), f"{name}: {key} was read as {proxy.get(key)}")
    for proxy in proxies.values():
        for prop, value in proxy.itervalues():
            if prop.type.name == "entity":
                other = proxies.get(value)
                check(other is not None, f"{proxy.id}: {prop.name} leads nowhere")
                check(prop.range is None or other.schema.is_a(prop.range), f"{proxy.id}: {prop.name} is no {prop.range}")
    return proxies
