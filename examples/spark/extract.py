"""
Articles in a folder to typed records in Parquet:

    spark-submit --py-files unionx_spark.py extract.py ARTICLES RECORDS [-- OPTIONS OF unionx extract]

ARTICLES is NDJSON (packed or not) or Parquet with the columns text and, if known, id, headline and date. RECORDS has a row
for each article, with a column for each field of `unionx schema`. An article that cannot be read is a row too: its column
`error` says why. Every partition is read by one `unionx extract`; where one fails, its task fails.
"""

import argparse
import shlex
import sys

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from unionx_spark import piped, record_type


def lines_of(spark: SparkSession, articles: str, is_parquet: bool) -> DataFrame:
    """One JSON object a row. Lines stay as they are: whether one is fit to be read is for unionx to say."""
    if is_parquet:
        return spark.read.parquet(articles).select(F.to_json(F.struct("*")).alias("value"))
    return spark.read.text(articles, lineSep="\n").where(F.trim("value") != "")


def extracted(lines: DataFrame, unionx: str, options: list[str]) -> DataFrame:
    """One record a line. The order of rows is not kept; `source` is the article's id."""
    # Without the input format an empty partition would be read as an empty text.
    command = f"{unionx} --no-config extract - -f ndjson --input-format ndjson --errors inline {shlex.join(options)}"
    # 1 says that there are articles that cannot be read, and they are rows; anything else fails the task.
    but_for_errors = f"{command} || {{ code=$?; [ $code -eq 1 ] || exit $code; }}"
    return piped(lines, shlex.join(["sh", "-c", but_for_errors]), record_type(unionx))


def main(argv: list[str] | None = None) -> None:
    argv = sys.argv[1:] if argv is None else argv
    own = argv.index("--") if "--" in argv else len(argv)
    parser = argparse.ArgumentParser(
        description="Articles in a folder to typed records in Parquet", epilog="What stands behind -- is for `unionx extract`."
    )
    parser.add_argument("articles", help="folder or file of NDJSON, or of Parquet with --parquet")
    parser.add_argument("records", help="folder of Parquet to write; must not be there yet")
    parser.add_argument("--parquet", action="store_true", help="the articles are Parquet")
    parser.add_argument("--partitions", type=int, help="how many processes in all; few large ones are best")
    parser.add_argument("--unionx", default="unionx", help="how the workers call the program")
    args = parser.parse_args(argv[:own])

    spark = SparkSession.builder.appName("unionx extract").getOrCreate()
    lines = lines_of(spark, args.articles, args.parquet)
    if args.partitions:
        lines = lines.repartition(args.partitions)
    extracted(lines, args.unionx, argv[own + 1 :]).write.parquet(args.records)

    # A child that ends before its time with the code of a bad record must not pass for one.
    records = spark.read.parquet(args.records)
    read, written, failed = lines.count(), records.count(), records.where("error is not null").count()
    print(f"{read} articles read, {written} records written, {failed} of them errors")
    if read != written:
        raise SystemExit(f"{args.records} is not whole: {written} records of {read} articles; remove it and run again")


if __name__ == "__main__":
    main()
