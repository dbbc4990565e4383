import type { Cells, Column } from './headers.ts';
import { isObject, type JsonObject, textOf } from './json.ts';
import type { Notes } from './notes.ts';
import { columnsOf } from './table-columns.ts';

/** What map programs keep of colours, icons and the like. */
const STYLE =
  /^(?:_umap_options|styleUrl|styleHash|styleMapHash|style|styles|icon.*|fill.*|stroke.*|marker-.*|color|colour|opacity|weight|tessellate|extrude|visibility|altitudeMode|labelClass|begin|gx_.*|_storage_options)$/i;

/** Of our own exports: what says nothing of the place itself, or says it twice. */
const OF_ARTICLES = /^(?:passages|passage_count|mention_count|layer|iri|point)$/;

/** Of our own exports: all names stand in columns of their own, and a description holds the passages. */
const OTHER_NAME = /^(?:name|name_(?!(?:ar|en)$).*|description)$/;

/** The properties of a feature as cells, the names in an object by language among them; what is no column is told. */
export function cellsOfProperties(properties: JsonObject, notes: Notes): Cells {
  const cells = new Map<Column, string[]>();
  const add = (column: Column, value: string) => cells.set(column, [...(cells.get(column) ?? []), value]);
  const isOurs = 'reasoned' in properties;
  if (isOurs && textOf(properties.description) !== '')
    notes.add('not taken over', 'mentions', textOf(properties.name));
  const entries = entriesOf(properties).filter(
    ([name, value]) =>
      value !== null &&
      value !== undefined &&
      value !== '' &&
      !OF_ARTICLES.test(name) &&
      !(isOurs && OTHER_NAME.test(name)),
  );
  const { columns, order, kind } = columnsOf(entries.map(([name]) => name));
  for (const at of order) {
    const [name, value] = entries[at] ?? ['', null];
    const column = columns[at] ?? null;
    const texts = column === null ? [] : textsIn(value, column);
    if (column !== null) for (const text of texts) add(column, text);
    if (texts.length === 0) notes.add('not taken over', STYLE.test(name) ? 'styles' : 'properties', name);
  }
  if (kind !== null && !cells.has('kind')) add('kind', kind);
  return cells;
}

/** `names: {ar, en}` stands for two properties. */
function entriesOf(properties: JsonObject): [string, unknown][] {
  return Object.entries(properties).flatMap(([name, value]): [string, unknown][] => {
    if (name === 'names' && isObject(value))
      return Object.entries(value).map(([language, toponym]) => [`name_${language}`, toponym]);
    // Places that Google has saved for somebody.
    if (name === 'location' && isObject(value) && 'name' in value) return Object.entries(value);
    return [[name, value]];
  });
}

/** What a value says, as the cells of a table would; nothing where it says nothing that a cell can hold. */
function textsIn(value: unknown, column: Column): string[] {
  const position = column === 'coordinates' ? positionIn(value) : null;
  if (position !== null) return [position];
  const values = Array.isArray(value) ? value : [isObject(value) && 'value' in value ? value.value : value];
  return values.flatMap((each: unknown) =>
    typeof each === 'string' || typeof each === 'number' || typeof each === 'boolean' ? String(each) : [],
  );
}

/** `{lat, lng}`, `{latitude, longitude}`, `{coordinates}` and `[longitude, latitude]`, as a table writes them. */
function positionIn(value: unknown): string | null {
  const pair = isObject(value) ? value.coordinates : value;
  if (Array.isArray(pair) && pair.length >= 2 && pair.slice(0, 2).every((each) => typeof each === 'number'))
    return `${pair[1]}, ${pair[0]}`;
  if (!isObject(value)) return null;
  const { lat, latitude = lat, lon, lng = lon, longitude = lng } = value;
  return latitude === undefined || longitude === undefined ? null : `${latitude}, ${longitude}`;
}
