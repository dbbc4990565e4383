"""Lets Apache Spark annotate articles: spark_annotate.py IN OUT COMMAND...

IN is the file that `buldan texts --ndjson` wrote, or Parquet with the same columns; OUT becomes a folder of Parquet
that `buldan build --annotated` reads. COMMAND is the mapper, `buldan annotate --ndjson --complete --geo ...` with whole
paths, started once a partition on every executor. A partition whose executor is lost is annotated again by another.
"""

import json
import os
import shlex
import sys

from pyspark.sql import SparkSession

source, target, *command = sys.argv[1:]
spark = (
    SparkSession.builder.master(os.environ.get("SPARK_MASTER", "local[2]"))
    .appName("buldan")
    .config("spark.ui.enabled", "false")
    .getOrCreate()
)
read = spark.read.parquet if source.endswith(".parquet") else spark.read.json
lines = (
    read(source)
    .repartition(int(os.environ.get("PARTITIONS", "8")))
    .rdd.map(lambda row: json.dumps(row.asDict(), ensure_ascii=False))
)
# checkCode: a mapper that fails fails its partition, and with it, in the end, the job.
records = lines.pipe(shlex.join(command), checkCode=True)
spark.createDataFrame(records.map(lambda line: (line,)), "record string").write.parquet(target)
spark.stop()
