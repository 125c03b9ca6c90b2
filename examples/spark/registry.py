"""
Who is who over the records that extract.py has written, as `unionx registry` finds it on one machine:

    spark-submit --py-files unionx_spark.py registry.py RECORDS REGISTRY

REGISTRY gets four folders of Parquet: persons, organisations, posts, transfers, with the columns of `unionx schema registry`.

Names can only be one where they have a key in common. So Spark gathers what is connected by keys into blocks, and `unionx
registry-step` decides on each block by itself: first on bodies, then on persons, who are told apart by their bodies, then it
adds up transfers. Only a block must fit into the memory of one process, not the archive.
"""

import argparse
from collections.abc import Callable

from pyspark import StorageLevel
from pyspark.sql import DataFrame, SparkSession, Window
from pyspark.sql import functions as F
from pyspark.sql.types import StructType

from unionx_spark import piped, published, type_of

SIGHTINGS = """
    source string,
    bodies array<struct<n: long, parent: long, keys: array<string>,
        slips: array<struct<all: string, near: string, form: string>>, data: string>>,
    persons array<struct<n: long, bodies: array<long>, keys: array<string>, words: array<string>,
        isShort: boolean, posted: string, data: string>>,
    transfers array<struct<n: long, giver: struct<kind: string, n: long>, recipient: struct<kind: string, n: long>,
        data: string>>
"""
SIGHTING = "struct<source: string, n: long, id: string, name: string>"
# Where more forms of names than this differ in one word, that is no slip; they must be one block, to be counted there too.
MOST_IN_SLIP_BLOCK = 200

NEEDED = ["source", "referenceDate", "persons", "organisations", "amounts", "roles", "transfers"]


def kept(frame: DataFrame) -> DataFrame:
    return frame.persist(StorageLevel.MEMORY_AND_DISK)


def exploded(sightings: DataFrame, kind: str) -> DataFrame:
    return sightings.select("source", F.explode(kind).alias("one")).select("source", "one.*")


def blocks(sightings: DataFrame, keys_of: Callable[[DataFrame], DataFrame]) -> DataFrame:
    """
    Source, n and block of each sighting: the same block for all that are connected. `keys_of` makes (block, key) of the
    blocks so far, so that a block may have more keys than its sightings had. Blocks take the least name of those they touch.
    """
    found = sightings.select("source", "n", F.xxhash64("source", "n").alias("block"))
    while True:
        touching = F.min("block").over(Window.partitionBy("key"))
        least = keys_of(found).distinct().withColumn("least", touching).groupBy("block").agg(F.min("least").alias("least"))
        grown = found.join(least, "block").select("source", "n", "block", "least").localCheckpoint()
        found = grown.select("source", "n", F.col("least").alias("block"))
        if grown.where("least < block").isEmpty():
            return found


def body_keys(bodies: DataFrame) -> DataFrame:
    """Source, n and key. Slips meet by all other words and the first letter, or where there are too many, without it."""
    slips = bodies.select("source", "n", F.explode("slips").alias("slip")).select("source", "n", "slip.*")
    forms = slips.groupBy("all").agg(F.countDistinct("form").alias("forms"))
    key = F.when(F.col("forms") > MOST_IN_SLIP_BLOCK, F.col("all")).otherwise(F.col("near"))
    return bodies.select("source", "n", F.explode("keys").alias("key")).union(
        slips.join(forms, "all").select("source", "n", key.alias("key"))
    )


def person_keys(persons: DataFrame, bodies: DataFrame) -> Callable[[DataFrame], DataFrame]:
    """
    By name; and any word of a block's names with any body where one of the block has a post, since that is where slips meet
    and where names cut short are looked for.
    """
    at = F.concat_ws(" ", F.lit("at"), "word", "id").alias("key")
    here = bodies.select("source", "id").distinct()
    short = persons.where("isShort").select("source", "n", F.col("words")[0].alias("word")).join(here, "source")
    own = persons.select("source", "n", F.explode("keys").alias("key")).union(short.select("source", "n", at))
    words = persons.select("source", "n", F.explode("words").alias("word"))
    places = persons.select("source", F.col("n").alias("person"), F.explode("bodies").alias("n")).join(bodies, ["source", "n"])
    posts = places.select("source", F.col("person").alias("n"), "id")
    own, words, posts = kept(own), kept(words), kept(posts)

    def keys_of(found: DataFrame) -> DataFrame:
        def of(what: DataFrame, column: str) -> DataFrame:
            return what.join(found, ["source", "n"]).select("block", column).distinct()

        return of(own, "key").union(of(words, "word").join(of(posts, "id"), "block").select("block", at))

    return keys_of


def namesakes(persons: DataFrame) -> DataFrame:
    """How many bearers of a full name chance gives, with so many of either word among so many names."""
    names = kept(persons.select("posted").where("posted is not null").distinct())
    words = names.select("posted", F.explode(F.split("posted", " ")).alias("word"))
    others = words.groupBy("word").agg((F.count("*") - 1).alias("others"))
    return words.join(others, "word").groupBy("posted").agg((F.product("others") / names.count()).alias("namesakes"))


def parents(bodies: DataFrame, decided: DataFrame) -> DataFrame:
    """The body that each one is a part of, by most articles."""
    whole = decided.select("source", F.col("n").alias("parent"), F.col("id").alias("parentId"))
    votes = bodies.join(decided, ["source", "n"]).join(whole, ["source", "parent"]).where("id <> parentId")
    counted = votes.groupBy("id", "parentId").count()
    most = F.row_number().over(Window.partitionBy("id").orderBy(F.desc("count"), "parentId"))
    return counted.withColumn("place", most).where("place = 1").select("id", "parentId")


class Registry:
    """The steps, with how they are run."""

    def __init__(self, spark: SparkSession, unionx: str, threshold: float, partitions: int) -> None:
        self.spark = spark
        self.unionx = unionx
        self.threshold = threshold
        self.partitions = partitions
        items = published(unionx, "registry")["properties"]
        self.largest: dict[str, int] = {}
        self.types = {name: type_of(items[name]["items"]) for name in ("persons", "organisations", "posts", "transfers")}

    def step(self, name: str, lines: DataFrame, row: str | StructType) -> DataFrame:
        return piped(lines, f"{self.unionx} registry-step {name} --threshold {self.threshold}", row)

    def decided(self, name: str, blocked: DataFrame, row: str) -> DataFrame:
        """One process a partition; the lines of a block stand together in one."""
        together = blocked.repartition(self.partitions, "block").sortWithinPartitions("block")
        line = F.struct(F.col("block").cast("string"), *[column for column in together.columns if column != "block"])
        return kept(self.step(name, together.select(F.to_json(line, {"ignoreNullFields": "false"})), row))

    def row(self, **lists: str) -> str:
        return ", ".join(f"{name} {self.types[of].simpleString()}" for name, of in lists.items())

    def of(self, records: DataFrame) -> dict[str, DataFrame]:
        lines = records.select(F.to_json(F.struct(*NEEDED), {"ignoreNullFields": "false"}))
        sightings = kept(self.step("sightings", lines, SIGHTINGS))
        bodies, persons, transfers = (exploded(sightings, kind) for kind in ("bodies", "persons", "transfers"))

        keys = kept(body_keys(bodies))
        body_blocks = blocks(bodies, lambda found: keys.join(found, ["source", "n"]).select("block", "key"))
        blocked = bodies.join(body_blocks, ["source", "n"]).select("block", "data")
        found = self.decided("bodies", blocked, f"sighting {SIGHTING}, {self.row(organisation='organisations')}")
        body = found.where("sighting is not null").select("sighting.*")

        person_blocks = blocks(persons, person_keys(persons, body))
        known = F.array_sort(F.collect_list(F.struct("n", "id", "name")))
        here = body.groupBy("source").agg(F.transform(known, lambda one: F.struct(one["id"], one["name"])).alias("bodies"))
        none = F.expr("cast(array() as array<struct<id: string, name: string>>)")
        blocked = (
            persons.drop("bodies")
            .join(person_blocks, ["source", "n"])
            .join(here, "source", "left")
            .join(namesakes(persons), "posted", "left")
            .select("block", "data", "namesakes", F.coalesce("bodies", none).alias("bodies"))
        )
        row = f"sighting {SIGHTING}, {self.row(person='persons', post='posts')}"
        told = self.decided("persons", blocked, row)
        person = told.where("sighting is not null").select("sighting.*")

        summed = self.decided("transfers", between(transfers, person, body), self.row(transfer="transfers"))
        self.largest = {kind: largest(of) for kind, of in {"bodies": body_blocks, "persons": person_blocks}.items()}
        organisations = found.where("organisation is not null").select("organisation.*").drop("parentId")
        columns = self.types["organisations"].names
        return {
            "persons": told.where("person is not null").select("person.*"),
            "organisations": organisations.join(parents(bodies, body), "id", "left").select(columns),
            "posts": told.where("post is not null").select("post.*"),
            "transfers": summed.select("transfer.*"),
        }


def between(transfers: DataFrame, person: DataFrame, body: DataFrame) -> DataFrame:
    """Transfers with who their parties are, all between the same two in one block."""
    parties = person.withColumn("kind", F.lit("person")).union(body.withColumn("kind", F.lit("organisation")))
    for side in ("giver", "recipient"):
        named = F.struct("id", "name").alias(f"{side}Is")
        known = parties.select("source", F.struct("kind", "n").alias(side), named)
        transfers = transfers.join(known, ["source", side], "left")
    block = F.xxhash64("giverIs.id", "recipientIs.id").alias("block")
    return transfers.select(block, "data", F.col("giverIs").alias("giver"), F.col("recipientIs").alias("recipient"))


def largest(found: DataFrame) -> int:
    return found.groupBy("block").count().agg(F.max("count")).first()[0] or 0


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Who is who over the records that extract.py has written")
    parser.add_argument("records", help="folder of Parquet that extract.py has written")
    parser.add_argument("registry", help="folder to write; must not be there yet")
    parser.add_argument("--threshold", type=float, default=0.8, help="the least score of a merge, 0 to 1")
    parser.add_argument("--partitions", type=int, help="how many processes in all; few large ones are best")
    parser.add_argument("--unionx", default="unionx", help="how the workers call the program")
    args = parser.parse_args(argv)

    spark = SparkSession.builder.appName("unionx registry").getOrCreate()
    records = spark.read.parquet(args.records).where("error is null")
    twice = records.groupBy("source").count().where("count > 1").limit(3).collect()
    if twice:
        raise SystemExit(f"sources stand twice, and no order says which counts: {', '.join(row.source for row in twice)}")
    partitions = args.partitions or spark.sparkContext.defaultParallelism
    registry = Registry(spark, args.unionx, args.threshold, partitions)
    for name, rows in registry.of(records).items():
        rows.write.parquet(f"{args.registry}/{name}")
        print(f"{name}: {spark.read.parquet(f'{args.registry}/{name}').count()}")
    print(f"largest block: {registry.largest['bodies']} sightings of bodies, {registry.largest['persons']} of persons")


if __name__ == "__main__":
    main()
