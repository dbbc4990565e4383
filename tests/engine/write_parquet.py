"""Writes articles as the Parquet that an archive would have: write_parquet.py IN OUT, from `buldan texts --ndjson`."""

import sys

from pyspark.sql import SparkSession

source, target = sys.argv[1:]
spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
spark.read.json(source).write.parquet(target)
spark.stop()
