import { readJsonFile } from '../gazetteer/json-file.ts';
import { placeOfCells } from './cells.ts';
import type { ForeignPlace } from './foreign-place.ts';
import { featuresIn, placeOfFeature } from './geojson.ts';
import { type FileReading, type Reader, reading } from './import-file.ts';
import { isObject, objectsIn, textOf } from './json.ts';
import type { Notes } from './notes.ts';
import { overpassPlaces } from './overpass.ts';
import { readPleiadesJson } from './pleiades.ts';
import { cellsOfProperties } from './properties.ts';
import { isRecogitoFeature } from './recogito.ts';
import { Unreadable } from './unreadable.ts';
import { readBindings } from './wikidata.ts';

const OSM = { source: 'OpenStreetMap', licence: 'ODbL 1.0' };

/** What begins every line of a GeoJSON text sequence (RFC 8142). */
const RECORD_SEPARATOR = '\u001e';

/** Anything that is written in JSON, or a JSON value a line. */
export const readJson: Reader = ({ file, text: written }, notes) => {
  const text = written.replaceAll(RECORD_SEPARATOR, '');
  if (!/^\s*[[{]/.test(text)) return null;
  const json = readJsonFile(file, text);
  if (!('problem' in json)) return readValue(json.value, file, notes);
  const lines = readLines(text, notes);
  if (lines !== null) return readValue(lines, file, notes);
  const { line, column, read, expected } = json.problem;
  throw new Unreadable(file, { why: 'json', line, column, read, expected });
};

/** JSON Lines; `null` where the first line is no value in itself. A line that is none is left out and told. */
function readLines(text: string, notes: Notes): unknown[] | null {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const values: unknown[] = [];
  for (const { line, number } of lines) {
    if (line === '') continue;
    const value = parse(line);
    if (value === undefined && values.length === 0) return null;
    if (value === undefined) notes.add('left out', 'no-json-line', { at: 'line', number });
    else values.push(value);
  }
  return values;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function readValue(value: unknown, file: string, notes: Notes): FileReading {
  if (isObject(value) && value.type === 'umap') return readUmap(value.layers, notes);
  if (isObject(value) && Array.isArray(value.elements))
    return reading('overpass', overpassPlaces(value.elements, notes), OSM);
  if (isObject(value) && isObject(value.results) && Array.isArray(value.results.bindings))
    return readBindings(value.results.bindings, notes);
  const pleiades = readPleiadesJson(value, notes);
  if (pleiades !== null) return pleiades;
  if (isObject(value) && value.type === 'Topology') throw new Unreadable(file, { why: 'topojson' });
  const features = featuresIn(value);
  if (features !== null) return readFeatures(value, features, notes);
  return readRecords(value, file, notes);
}

function readFeatures(value: unknown, features: readonly unknown[], notes: Notes): FileReading {
  const places = features.flatMap((feature, index) => {
    if (isObject(feature)) return placeOfFeature(feature, index, notes);
    const words = (JSON.stringify(feature) ?? '').slice(0, 48);
    notes.add('left out', 'no-feature', { at: 'feature', number: index + 1, words });
    return [];
  });
  const isOsm = isObject(value) && /overpass|osmtogeojson/i.test(textOf(value.generator));
  if (objectsIn(features).some(isRecogitoFeature)) return reading('recogito', places);
  return reading('geojson', places, isOsm ? OSM : {});
}

/** uMap's whole map: a layer's name stands for the kind of its places. */
function readUmap(layers: unknown, notes: Notes): FileReading {
  const places = objectsIn(layers).flatMap((layer): ForeignPlace[] => {
    const options = isObject(layer._umap_options) ? layer._umap_options : {};
    const name = textOf(options.name) || null;
    return objectsIn(layer.features).flatMap((feature, index) => placeOfFeature(feature, index, notes, name));
  });
  return reading('umap', places);
}

/** A list of plain objects: the rows of a table. */
function readRecords(value: unknown, file: string, notes: Notes): FileReading {
  const list = Array.isArray(value)
    ? value
    : isObject(value)
      ? (Object.values(value).find(isListOfObjects) ?? [])
      : [];
  const records = objectsIn(list);
  if (records.length === 0) throw new Unreadable(file, { why: 'json-without-places' });
  if (
    records.some((record) =>
      Object.values(record).some((cell) => /^https?:\/\/www\.wikidata\.org\/entity\/Q/.test(textOf(cell))),
    )
  )
    return readBindings(records, notes);
  const places = records.map((record, index) =>
    placeOfCells(cellsOfProperties(record, notes), { at: 'record', number: index + 1 }),
  );
  return reading('json-list', places);
}

const isListOfObjects = (value: unknown): value is unknown[] => Array.isArray(value) && value.some(isObject);
