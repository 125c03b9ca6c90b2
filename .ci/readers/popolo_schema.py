"""Popolo as JSON Schemas, written after the published specification: those that are published demand nothing."""

from jsonschema import Draft202012Validator

TEXT = {"type": "string", "minLength": 1}
OPTIONAL = {"type": ["string", "null"], "minLength": 1}
DATE = {"type": ["string", "null"], "pattern": "^[0-9]{4}(-[0-9]{2}){0,2}$"}
NAMES = {"type": "array", "items": {"type": "object", "properties": {"name": TEXT}, "required": ["name"], "additionalProperties": False}}
SOURCES = {
    "type": "array",
    "items": {"type": "object", "properties": {"url": {"type": "string", "format": "uri-reference"}, "note": TEXT}, "required": ["url"], "additionalProperties": False},
}


def schema(required, **properties):
    return {
        "type": "object",
        "properties": {"id": TEXT, "sources": SOURCES, **properties},
        "required": ["id", "sources", *required],
        "additionalProperties": False,
    }


LISTS = {
    "persons": schema(["name"], name=TEXT, other_names=NAMES),
    "organizations": schema(["name"], name=TEXT, other_names=NAMES, classification=OPTIONAL, parent_id=OPTIONAL),
    "posts": schema(["label", "role"], label=TEXT, role=TEXT, organization_id=OPTIONAL, area={"type": "object", "properties": {"name": TEXT}, "required": ["name"], "additionalProperties": False}),
    "memberships": schema(["person_id", "role"], person_id=TEXT, organization_id=OPTIONAL, post_id=OPTIONAL, role=TEXT, start_date=DATE, end_date=DATE),
}
VALIDATOR = Draft202012Validator(
    {
        "type": "object",
        "properties": {name: {"type": "array", "items": items} for name, items in LISTS.items()},
        "required": list(LISTS),
        "additionalProperties": False,
    }
)
