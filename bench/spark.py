"""
Seconds that examples/spark/extract.py takes for a file, in a session with two local threads that has read another file before:

    python bench/spark.py WARM-UP FILE
"""

import os
import pathlib
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "examples" / "spark"))
os.environ.update(PYTHONPATH=str(ROOT / "examples" / "spark"), PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP="127.0.0.1")

import extract  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402

settings = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false", "spark.log.level": "ERROR"}
SparkSession.builder.master("local[2]").config(map=settings).getOrCreate()
with tempfile.TemporaryDirectory() as folder:
    for number, file in enumerate(sys.argv[1:]):
        start = time.monotonic()
        extract.main([file, f"{folder}/{number}", "--partitions", "2", "--unionx", f"node {ROOT}/bin/unionx.js"])
        seconds = time.monotonic() - start
print(seconds)
