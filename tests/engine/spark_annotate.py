"""Lets Apache Spark annotate articles: spark_annotate.py IN OUT COMMAND...

IN is Parquet with the columns id and text (what `buldan texts --ndjson` writes, as a table), OUT a folder that
`buldan build --annotated` reads. COMMAND is the mapper, started once a partition on every executor:
buldan annotate --ndjson --complete. A partition whose executor is lost is annotated again by another.
"""

import json
import os
import shlex
import sys

from pyspark.sql import Row, SparkSession

source, target, *command = sys.argv[1:]
spark = (
    SparkSession.builder.master(os.environ.get("SPARK_MASTER", "local[2]"))
    .appName("buldan")
    .config("spark.executor.memory", "1g")
    .config("spark.ui.enabled", "false")
    .getOrCreate()
)
lines = (
    spark.read.parquet(source)
    .repartition(int(os.environ.get("PARTITIONS", "8")))
    .rdd.map(lambda row: json.dumps({"id": row.id, "text": row.text}, ensure_ascii=False))
)
# checkCode: a mapper that fails fails its partition, and with it, in the end, the job.
records = lines.pipe(shlex.join(command), checkCode=True)
records.map(lambda line: Row(record=line)).toDF(["record"]).write.parquet(target)
spark.stop()
