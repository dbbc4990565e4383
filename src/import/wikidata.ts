import { placeOfCells } from './cells.ts';
import type { ForeignPlace } from './foreign-place.ts';
import { type Column, columnOf } from './headers.ts';
import { type FileReading, reading } from './import-file.ts';
import { isObject, type JsonObject, objectsIn, textOf } from './json.ts';
import type { Notes } from './notes.ts';

/** An item of Wikidata, whatever its address looks like. */
const ITEM = /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/;

const WIKIDATA = { source: 'Wikidata', licence: 'CC0 1.0' };

/** Whether a table is an answer of the query service: `item` is what its own examples ask for, `?item` what SPARQL writes. */
export function isQuery([first = '']: readonly string[]): boolean {
  return first === 'item' || first.startsWith('?');
}

/** An answer of the query service as CSV, or as TSV, where every value is a term of SPARQL. */
export function readQuery(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  notes: Notes,
): FileReading {
  const names = header.map((name) => name.replace(/^\?/, ''));
  const bindings = rows.map((row) =>
    Object.fromEntries(names.map((name, at) => [name, termOf(row[at] ?? '')])),
  );
  return readBindings(bindings, notes);
}

export function readBindings(bindings: readonly unknown[], notes: Notes): FileReading {
  return reading('wikidata', wikidataPlaces(bindings, notes), WIKIDATA);
}

/** `"صحار"@ar`, `"Point(56.7 24.3)"^^<…>`, `<http://…>`; quotation marks may be gone already. */
function termOf(cell: string): JsonObject {
  const [, words, language] = /^"?(.*?)"?@([a-z]{2,3}(?:-\w+)*)$/s.exec(cell) ?? [];
  if (words !== undefined && language !== undefined) return { value: words, 'xml:lang': language };
  const value = /^"?(.*?)"?\^\^<[^>]*>$/s.exec(cell)?.[1] ?? /^<([^>]*)>$/.exec(cell)?.[1];
  return { value: value ?? cell };
}

/** The rows of an answer of the Wikidata query service: rows of one item are one place. */
function wikidataPlaces(bindings: readonly unknown[], notes: Notes): ForeignPlace[] {
  const rows = objectsIn(bindings).map((binding) => valuesOf(binding));
  return mergedRows(rows).map((row, index) => {
    const cells = new Map<Column, string[]>();
    const languages = new Map<string, string>();
    for (const { name, value, language } of row) {
      const column = columnOfVariable(name, value, language);
      if (column === null) notes.add('not taken over', 'variables', name);
      else cells.set(column, [...(cells.get(column) ?? []), value]);
      if (language !== null) languages.set(value, language);
    }
    const place = placeOfCells(cells, { at: 'row', number: index + 1 });
    const names = place.names.map((each) => ({
      ...each,
      language: languages.get(each.toponym) ?? each.language,
    }));
    return { ...place, id: place.id, names };
  });
}

interface Value {
  readonly name: string;
  readonly value: string;
  readonly language: string | null;
}

/** `{value, xml:lang}` in the long form, the value alone in the short one. */
function valuesOf(binding: JsonObject): Value[] {
  return Object.entries(binding).flatMap(([name, cell]) => {
    const value = isObject(cell) ? textOf(cell.value) : textOf(cell);
    return value === ''
      ? []
      : [{ name, value, language: isObject(cell) ? textOf(cell['xml:lang']) || null : null }];
  });
}

function columnOfVariable(name: string, value: string, language: string | null): Column | null {
  if (ITEM.test(value))
    return columnOf(name) === 'wikidata_qid' || columnOf(name) === null ? 'wikidata_qid' : null;
  if (/^Point\(/i.test(value)) return 'coordinates';
  const column = columnOf(name);
  if (column !== null) return column;
  if (/type|instance|kind|class/i.test(name)) return 'kind';
  if (/alt|alias/i.test(name)) return 'variants';
  return /label|name/i.test(name) || language !== null ? 'name' : null;
}

function mergedRows(rows: readonly (readonly Value[])[]): Value[][] {
  const merged = new Map<string, Value[]>();
  for (const [index, row] of rows.entries()) {
    const item = row.find(({ value }) => ITEM.test(value))?.value ?? `row ${index}`;
    const known = merged.get(item) ?? [];
    const isNew = ({ name, value }: Value) =>
      !known.some((each) => each.name === name && each.value === value);
    merged.set(item, [...known, ...row.filter(isNew)]);
  }
  return [...merged.values()];
}
