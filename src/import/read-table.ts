import Papa from 'papaparse';
import { restore } from '../exports/csv.ts';
import { placeOfCells } from './cells.ts';
import type { ForeignPlace } from './foreign-place.ts';
import { COLUMN_NAMES, type Column, columnOf } from './headers.ts';
import { type Reader, reading, Unreadable } from './import-file.ts';
import { readKind } from './kind-words.ts';
import type { Notes } from './notes.ts';

/** A table in any separator with its columns' names in the first row: spreadsheets', LP-TSV, query results, our own CSV. */
export const readTable: Reader = ({ file, text }, notes) => {
  const [header = [], ...rows] = parseRows(text);
  const isOurs = header.includes('place_iri') && header.includes('mention_confidence');
  const columns = isOurs ? header.map(columnOfExport) : columnsOf(header, rows);
  if (!columns.some((column) => column !== null && NAMES.has(column)))
    throw new Unreadable(
      `${file} is a table without a column of names: it has ${listed(header)}. Call its columns name_ar or name_en, kind, lat and lon; known are ${COLUMN_NAMES.join(', ')}.`,
    );
  noteUnknown(header, columns, rows, isOurs, notes);
  const places = rows.map((row, index) => placeOfRow(row, columns, index + 2, isOurs, notes));
  const found = places.filter((place) => place !== null);
  return isOurs ? reading('our own CSV of mentions', onePerId(found)) : reading('a table', found);
};

const NAMES = new Set<Column>(['name_ar', 'name_en', 'name']);

const listed = (header: readonly string[]): string =>
  header.length === 0
    ? 'no columns'
    : `the columns ${header
        .slice(0, 20)
        .map((name) => `“${name.slice(0, 40)}”`)
        .join(', ')}`;

/** Separators and quotes are told by the file; quotes that never close stand for themselves. */
function parseRows(text: string): string[][] {
  const options: Papa.ParseConfig = { skipEmptyLines: 'greedy', delimitersToGuess: ['\t', ',', ';', '|'] };
  const lines = text.replace(/\r\n?/g, '\n');
  const { data, errors, meta } = Papa.parse<string[]>(lines, options);
  if (!errors.some(({ type }) => type === 'Quotes')) return data;
  return Papa.parse<string[]>(lines, { ...options, delimiter: meta.delimiter, quoteChar: '\u0000' }).data;
}

/** `place` is the kind in tables of OpenStreetMap, and the name in others. */
function columnsOf(header: readonly string[], rows: readonly (readonly string[])[]): (Column | null)[] {
  const isKind = (at: number) => {
    const values = rows.map((row) => row[at] ?? '').filter(Boolean);
    return values.filter((value) => readKind(value) !== null).length * 2 > values.length;
  };
  return header.map((name, at) => {
    if (name.trim().toLowerCase() === 'place') return isKind(at) ? 'kind' : 'name';
    return columnOf(name);
  });
}

/** Behind the sources of a place our CSV goes on with the mention and its article. */
const OF_PLACE =
  /^(?:place|name_\w+|kind|longitude|latitude|uncertainty_km|place_confidence|reasoned|container|\w+_source|\w+_licence)$/;

function columnOfExport(name: string): Column | null {
  if (name === 'place') return 'id';
  return OF_PLACE.test(name) ? columnOf(name) : null;
}

function noteUnknown(
  header: readonly string[],
  columns: readonly (Column | null)[],
  rows: readonly (readonly string[])[],
  isOurs: boolean,
  notes: Notes,
): void {
  if (isOurs) notes.add('not taken over', 'mentions and their articles', `${rows.length} rows`);
  else
    for (const [at, name] of header.entries())
      if (columns[at] === null && rows.some((row) => (row[at] ?? '').trim() !== ''))
        notes.add('not taken over', 'columns that are none of ours', name || `column ${at + 1}`);
}

function placeOfRow(
  row: readonly string[],
  columns: readonly (Column | null)[],
  number: number,
  isOurs: boolean,
  notes: Notes,
): ForeignPlace | null {
  if (row.slice(columns.length).some((cell) => cell.trim() !== '')) {
    notes.add(
      'left out',
      'rows with more cells than there are columns',
      `row ${number}: ${row.join(' ').slice(0, 40)}`,
    );
    return null;
  }
  const cells = new Map<Column, string[]>();
  for (const [at, column] of columns.entries()) {
    const cell = isOurs ? restore(row[at] ?? '') : (row[at] ?? '');
    if (column !== null) cells.set(column, [...(cells.get(column) ?? []), cell]);
  }
  return placeOfCells(cells, `row ${number}`);
}

/** A line a mention says the same of its place each time. */
function onePerId(places: readonly ForeignPlace[]): ForeignPlace[] {
  return [...new Map(places.toReversed().map((place) => [place.id, place])).values()].toReversed();
}
