import type { Cells, Column } from './headers.ts';
import { columnOf } from './headers.ts';
import { isObject, type JsonObject } from './json.ts';
import type { Notes } from './notes.ts';

/** What map programs keep of colours, icons and the like. */
const STYLE =
  /^(?:_umap_options|styleUrl|styleHash|styleMapHash|style|styles|icon.*|fill.*|stroke.*|marker-.*|color|colour|opacity|weight|tessellate|extrude|visibility|altitudeMode|labelClass|begin|gx_.*|_storage_options)$/i;

/** Of our own exports: what says nothing of the place itself, or says it twice. */
const OF_ARTICLES = /^(?:passages|passage_count|mention_count|layer|iri|point)$/;

/** The properties of a feature as cells, the names in an object by language among them; what is no column is told. */
export function cellsOfProperties(properties: JsonObject, notes: Notes): Cells {
  const cells = new Map<Column, string[]>();
  const add = (column: Column, value: unknown) => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      cells.set(column, [...(cells.get(column) ?? []), String(value)]);
  };
  for (const [name, value] of entriesOf(properties)) {
    const column = columnOf(name);
    if (value === null || value === undefined || value === '' || OF_ARTICLES.test(name)) continue;
    if (column !== null) for (const each of Array.isArray(value) ? value : [textIn(value)]) add(column, each);
    else if (STYLE.test(name)) notes.add('not taken over', 'styles', name);
    else notes.add('not taken over', 'properties', name);
  }
  return cells;
}

/** `names: {ar, en}` stands for two properties. */
function entriesOf(properties: JsonObject): [string, unknown][] {
  return Object.entries(properties).flatMap(([name, value]) =>
    name === 'names' && isObject(value)
      ? Object.entries(value).map(([language, toponym]): [string, unknown] => [`name_${language}`, toponym])
      : [[name, value] as [string, unknown]],
  );
}

/** KML gives a description as `{value}` where it is HTML. */
function textIn(value: unknown): unknown {
  return isObject(value) && 'value' in value ? value.value : value;
}
