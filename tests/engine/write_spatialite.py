"""Writes the points of a GeoJSON collection on standard input into a table `towns` of a SpatiaLite database with a spatial index."""

import json
import sqlite3
import sys

database = sqlite3.connect(sys.argv[1])
database.enable_load_extension(True)
database.load_extension("mod_spatialite")
database.execute("SELECT InitSpatialMetaData(1)")
database.execute('CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT, "name_ar" TEXT)')
database.execute("SELECT AddGeometryColumn('towns', 'geometry', 4326, 'POINT', 'XY')")
database.execute("SELECT CreateSpatialIndex('towns', 'geometry')")
for feature in json.load(sys.stdin)["features"]:
    names = feature["properties"]
    row = [feature["id"], names["name"], names["name:ar"], *feature["geometry"]["coordinates"]]
    database.execute("INSERT INTO towns VALUES (?, ?, ?, MakePoint(?, ?, 4326))", row)
database.commit()
