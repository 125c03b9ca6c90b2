"""What all checks share: the records to hold the outputs against, and a way to say what was read."""

import json
import pathlib
import sys

FOLDER = pathlib.Path(sys.argv[1])
KINDS = ("", ".sample", ".hostile")
MENTIONS = ("persons", "organisations", "titles")


def records(kind):
    """The documents, as the contract has them, with their text."""
    with open(FOLDER / f"document{kind}.ndjson", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines.read().split("\n") if line]


def mentions(record):
    """(start, end, text) of every mention, sorted."""
    named = [m for key in MENTIONS for item in record[key] for m in item["mentions"]]
    found = [*named, *record["dates"], *record["amounts"]]
    return sorted((m["start"], m["end"], m["text"]) for m in found)


def check(condition, message):
    """Ends the check where the condition does not hold."""
    if not condition:
        raise SystemExit(f"!! {message}")


def text_of(name, kind):
    return (FOLDER / f"{name}{kind}.out").read_bytes().decode("utf-8")
