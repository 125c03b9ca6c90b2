"""
The jobs of examples/spark in local mode against the program run directly: the same records, the same registry; a poisoned
record is a row with an error, a child that fails fails the job, an empty partition adds nothing.
"""

import json
import os
import pathlib
import subprocess
import sys
from collections.abc import Callable
from typing import Any

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUT = pathlib.Path(sys.argv[1])
UNIONX = f"node {ROOT}/bin/unionx.js"
sys.path.insert(0, str(ROOT / "examples" / "spark"))
# Workers run the same Python and find the same modules.
os.environ.update(PYTHONPATH=str(ROOT / "examples" / "spark"), PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP="127.0.0.1")

import extract  # noqa: E402
import registry  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402

GENERATED = 2000
POISON = ['{"id": "no text"}', "no JSON", '{"id": "number", "text": 5}', "[]"]


def check(condition: bool, message: str) -> None:
    """Ends the check where the condition does not hold."""
    if not condition:
        raise SystemExit(f"!! {message}")


def fails(job: Callable[[list[str]], None], argv: list[str]) -> str:
    """What the job says when it fails; "" where it does not."""
    try:
        job(argv)
    except (Exception, SystemExit) as failure:
        return str(failure) or type(failure).__name__
    return ""


def said(value: Any) -> Any:
    """Without what is null: a field that JSON leaves out is null in a column."""
    if isinstance(value, dict):
        return {key: said(part) for key, part in value.items() if part is not None}
    return [said(part) for part in value] if isinstance(value, list) else value


def rows(spark: SparkSession, folder: str, key: str) -> list[dict[str, Any]]:
    return sorted((said(row.asDict(recursive=True)) for row in spark.read.parquet(folder).collect()), key=lambda row: row[key])


def unionx(*args: str) -> str:
    return subprocess.run([*UNIONX.split(), *args], check=True, stdout=subprocess.PIPE).stdout.decode()


def articles() -> list[str]:
    """Generated ones, in which names come again, and those of the fixtures, in which every kind of field does."""
    made = subprocess.run(["node", ROOT / "bench" / "archive.js", "articles", str(GENERATED)], check=True, capture_output=True)
    files = sorted((ROOT / "fixtures" / "articles").glob("*.txt"))
    read = [json.dumps({"id": file.name, "text": file.read_text(encoding="utf-8")}, ensure_ascii=False) for file in files]
    return [*made.stdout.decode().strip().split("\n"), *read]


def check_records(spark: SparkSession, whole: str, direct: list[dict[str, Any]]) -> None:
    poisoned = OUT / "poisoned"
    poisoned.mkdir()
    lines = pathlib.Path(whole).read_text(encoding="utf-8").split("\n")
    (poisoned / "a.ndjson").write_text("\n".join([*lines[:900], *POISON[:2], *lines[900:1500]]), encoding="utf-8")
    (poisoned / "b.ndjson").write_text("\n".join([*POISON[2:], *lines[1500:], "", ""]), encoding="utf-8")
    extract.main([str(poisoned), f"{OUT}/records", "--unionx", UNIONX, "--partitions", "2"])
    found = rows(spark, f"{OUT}/records", "source")
    errors = [row["error"]["code"] for row in found if "error" in row]
    check(errors == ["bad-record"] * len(POISON), f"errors: {errors}")
    check([row for row in found if "error" not in row] == direct, "records in Parquet are not those of a direct run")
    print(f"extract: {len(direct)} records in Parquet hold what a direct run says, {len(errors)} poisoned ones are rows")


def check_parquet(spark: SparkSession, whole: str, direct: list[dict[str, Any]]) -> None:
    """From Parquet, with options, and in more partitions than there are articles."""
    some = spark.read.json(whole).where("id like '%77.txt'").select("id", "date", "text")
    some.write.parquet(f"{OUT}/articles.parquet")
    args = ["--parquet", "--partitions", str(some.count() + 3), "--unionx", UNIONX, "--", "--only", "persons,dates"]
    extract.main([f"{OUT}/articles.parquet", f"{OUT}/some", *args])
    found = rows(spark, f"{OUT}/some", "source")
    names = {row.id for row in some.collect()}
    expected = [row for row in direct if row["source"] in names]
    check(len(found) == len(expected) > 10, f"{len(found)} records of {len(expected)} articles in Parquet")
    check([row["dates"] for row in found] == [row["dates"] for row in expected], "dates from Parquet differ")
    check(all(row["roles"] == [] for row in found), "--only was not handed on")
    print(f"extract: {len(found)} articles from Parquet, some partitions of them empty")


def child(code: int) -> str:
    """A program that knows its schema, reads all it is given, says nothing and ends with `code`."""
    program = OUT / f"ends-with-{code}"
    program.write_text(f'#!/bin/sh\n[ "$1" = schema ] && exec {UNIONX} "$@"\ncat >/dev/null\nexit {code}\n')
    program.chmod(0o755)
    return str(program)


def check_failures(spark: SparkSession, whole: str) -> None:
    spark.sparkContext.setLogLevel("OFF")
    for code, words in {
        1: "is not whole: 0 records of",
        3: "exited with error code 3",
        137: "exited with error code 137",
    }.items():
        said_so = fails(extract.main, [whole, f"{OUT}/failed-{code}", "--unionx", child(code)])
        check(words in said_so, f"a child that ends with {code}: {said_so or 'nothing is said'}")
        check(code == 1 or not (OUT / f"failed-{code}" / "_SUCCESS").exists(), "a failed job looks like a finished one")
    said_so = fails(registry.main, [f"{OUT}/records", f"{OUT}/failed", "--unionx", child(4)])
    check("exited with error code 4" in said_so, f"a step that ends with 4: {said_so or 'nothing is said'}")
    twice = spark.read.parquet(f"{OUT}/records").limit(1)
    twice.union(twice).write.parquet(f"{OUT}/twice")
    said_so = fails(registry.main, [f"{OUT}/twice", f"{OUT}/failed", "--unionx", UNIONX])
    check("sources stand twice" in said_so, f"one source twice: {said_so or 'nothing is said'}")
    spark.sparkContext.setLogLevel("WARN")
    print("a child that fails, or says nothing, fails the job")


def check_registry(spark: SparkSession, direct: str) -> None:
    registry.main([f"{OUT}/records", f"{OUT}/registry", "--unionx", UNIONX])
    expected = said(json.loads(unionx("registry", direct, "--format", "json")))
    for name in ("persons", "organisations", "posts", "transfers"):
        found = rows(spark, f"{OUT}/registry/{name}", "id")
        check(
            found == sorted(expected[name], key=lambda item: item["id"]), f"{name} are not those of the registry on one machine"
        )
        check(len(found) > 100, f"only {len(found)} {name}")
    print("registry: persons, organisations, posts and transfers are those of the registry on one machine")


def main() -> None:
    settings = {"spark.sql.shuffle.partitions": "2", "spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false"}
    builder = SparkSession.builder.master("local[2]").config(map=settings)
    spark = builder.getOrCreate()
    whole, direct = f"{OUT}/articles.ndjson", f"{OUT}/direct.ndjson"
    pathlib.Path(whole).write_text("\n".join(articles()), encoding="utf-8")
    pathlib.Path(direct).write_text(unionx("extract", whole, "--format", "ndjson"), encoding="utf-8")
    with open(direct, encoding="utf-8", newline="\n") as lines:
        records = sorted((said(json.loads(line)) for line in lines), key=lambda record: record["source"])
    check_records(spark, whole, records)
    check_parquet(spark, whole, records)
    check_failures(spark, whole)
    check_registry(spark, direct)
    spark.stop()


if __name__ == "__main__":
    main()
