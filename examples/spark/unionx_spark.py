"""unionx in Spark: its filters over partitions, and the JSON Schema that it publishes as types of columns."""

import json
import os
import shlex
import subprocess
from typing import Any

from pyspark.sql import DataFrame
from pyspark.sql import functions as F
from pyspark.sql.types import ArrayType, BooleanType, DataType, DoubleType, LongType, StringType, StructField, StructType

SIMPLE: dict[str, DataType] = {"string": StringType(), "integer": LongType(), "number": DoubleType()}


def published(unionx: str, of: str = "extract") -> dict[str, Any]:
    """The JSON Schema as the program itself prints it; `of` is `extract` or `registry`."""
    return json.loads(subprocess.run([*shlex.split(unionx), "schema", of], check=True, capture_output=True).stdout)


def type_of(schema: dict[str, Any]) -> DataType:
    """Every value may be null: what is optional in JSON is missing there, and null in a column."""
    if "anyOf" in schema:
        known = [one for one in schema["anyOf"] if one.get("type") != "null"]
        if len(known) != 1:
            raise ValueError(f"no column holds several types: {schema}")
        return type_of(known[0])
    if "enum" in schema or isinstance(schema.get("const"), str):
        return StringType()
    if "const" in schema:
        return {bool: BooleanType(), int: LongType()}[type(schema["const"])]
    if schema["type"] == "array":
        return ArrayType(type_of(schema["items"]))
    if schema["type"] == "object":
        return StructType([StructField(name, type_of(one)) for name, one in schema["properties"].items()])
    return SIMPLE[schema["type"]]


def record_type(unionx: str) -> StructType:
    """A line of ndjson: a document, or in its place why it could not be read, as `--errors inline` writes it."""
    document = type_of(published(unionx)["properties"]["documents"]["items"])
    error = StructType([StructField("code", StringType()), StructField("message", StringType())])
    return StructType([*document.fields, StructField("error", error)])


def piped(lines: DataFrame, command: str, row: DataType | str) -> DataFrame:
    """
    Each partition of `lines`, a frame with one column of text, through one process of `command`; what comes out is JSON, one
    `row` a line. A child that fails fails its task, and what is not as `row` says ends the job instead of becoming null.
    """
    # Spark gives a child no environment of its own accord, not even a PATH.
    out = lines.rdd.map(lambda line: line[0]).pipe(command, {"PATH": os.environ["PATH"]}, checkCode=True)
    texts = lines.sparkSession.createDataFrame(out.map(lambda text: (text,)), "value string")
    return texts.select(F.from_json("value", row, {"mode": "FAILFAST"}).alias("row")).select("row.*")
