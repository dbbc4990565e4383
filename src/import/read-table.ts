import Papa from 'papaparse';
import { restore } from '../exports/csv.ts';
import { placeOfCells } from './cells.ts';
import type { ForeignPlace } from './foreign-place.ts';
import { COLUMN_NAMES, type Column, columnOf, hasNames } from './headers.ts';
import { type Reader, reading } from './import-file.ts';
import { readKind } from './kind-words.ts';
import type { Notes } from './notes.ts';
import { isPleiadesTable, readPleiadesTable } from './pleiades.ts';
import { isRecogitoTable, readRecogitoTable } from './recogito.ts';
import { columnsOf, type TableColumns } from './table-columns.ts';
import { Unreadable } from './unreadable.ts';
import { isQuery, readQuery } from './wikidata.ts';

/** A table in any separator with its columns' names in the first row: spreadsheets', LP-TSV, query results, our own CSV. */
export const readTable: Reader = ({ file, text }, notes) => {
  const [header = [], ...lines] = parseRows(text);
  const first = isTags(lines[0]) ? 3 : 2;
  const rows = lines.slice(first - 2);
  if (isQuery(header)) return readQuery(header, rows, notes);
  if (isPleiadesTable(header)) return readPleiadesTable(header, rows);
  if (isRecogitoTable(header)) return readRecogitoTable(header, rows, notes);
  const isOurs = header.includes('place_iri') && header.includes('mention_confidence');
  const read = isOurs
    ? { columns: header.map(columnOfExport), order: [...header.keys()], kind: null }
    : withPlaces(header, rows, columnsOf(header));
  const { columns } = read;
  if (!hasNames(columns) && CARDS.test(text))
    throw new Unreadable(file, { why: 'foreign', kind: 'calendar' });
  if (!hasNames(columns) && !isTable(header, rows))
    throw new Unreadable(file, { why: 'foreign', kind: 'text' });
  if (!hasNames(columns))
    throw new Unreadable(file, { why: 'nameless-table', columns: cut(header), known: COLUMN_NAMES });
  noteUnknown(header, columns, rows, isOurs, notes);
  const places = rows.map((row, index) => placeOfRow(row, index + first, { ...read, isOurs, notes }));
  const found = places.filter((place) => place !== null);
  return isOurs ? reading('own-csv', onePerId(found)) : reading('table', found);
};

/** The second row of the tables of aid agencies: `#adm1+name`, `#geo+lat` (Humanitarian Exchange Language). */
function isTags(row: readonly string[] = []): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every((cell) => /^\s*#[a-z][\w+]*\s*$/i.test(cell));
}

/** Calendars and address books write a field a line. */
const CARDS = /^\s*BEGIN:(?:VCALENDAR|VCARD)\s/i;

/** Whether there are columns at all: of running text a line has as many commas as it happens to have. */
function isTable(header: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const fitting = rows.filter((row) => row.length === header.length).length;
  return header.length > 1 && (fitting * 2 > rows.length || rows.length === 0);
}

/** As many columns as can be told, and as much of their names. */
const cut = (header: readonly string[]): string[] => header.slice(0, 20).map((name) => name.slice(0, 40));

/** Excel writes which separator it used into a line of its own. */
const EXCEL_SEPARATOR = /^\uFEFF?sep=(.)\n/;

/** Separators and quotes are told by the file; quotes that never close stand for themselves. */
function parseRows(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n');
  const said = EXCEL_SEPARATOR.exec(lines);
  const body = said === null ? lines : lines.slice(said[0].length);
  const options: Papa.ParseConfig = {
    skipEmptyLines: 'greedy',
    delimiter: said?.[1] ?? '',
    delimitersToGuess: ['\t', ',', ';', '|'],
  };
  const { data, errors, meta } = Papa.parse<string[]>(body, options);
  if (!errors.some(({ type }) => type === 'Quotes')) return data;
  return Papa.parse<string[]>(body, { ...options, delimiter: meta.delimiter, quoteChar: '\u0000' }).data;
}

/** `place` is the kind in tables of OpenStreetMap, and the name in others. */
function withPlaces(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  table: TableColumns,
): TableColumns {
  const isKind = (at: number) => {
    const values = rows.map((row) => row[at] ?? '').filter(Boolean);
    return values.filter((value) => readKind(value) !== null).length * 2 > values.length;
  };
  const columns = table.columns.map((column, at) => {
    if (header[at]?.trim().toLowerCase() !== 'place') return column;
    return isKind(at) ? 'kind' : 'name';
  });
  return { ...table, columns };
}

/** Behind the sources of a place our CSV goes on with the mention and its article. */
const OF_PLACE =
  /^(?:place|name_\w+|kind|longitude|latitude|uncertainty_km|place_confidence|reasoned|container|display|population|note|\w+_source|\w+_licence|variants|match_\w+|ordinary|needs_head|geonames|wikidata|ocha)$/;

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
  if (isOurs) notes.add('not taken over', 'mentions', { rows: rows.length });
  else
    for (const [at, name] of header.entries())
      if (columns[at] === null && rows.some((row) => (row[at] ?? '').trim() !== ''))
        notes.add('not taken over', 'columns', name || { at: 'column', number: at + 1 });
}

interface TableReading extends TableColumns {
  readonly isOurs: boolean;
  readonly notes: Notes;
}

function placeOfRow(
  row: readonly string[],
  number: number,
  { columns, order, kind, isOurs, notes }: TableReading,
): ForeignPlace | null {
  if (row.slice(columns.length).some((cell) => cell.trim() !== '')) {
    notes.add('left out', 'wide-row', { at: 'row', number, words: row.join(' ').slice(0, 40) });
    return null;
  }
  const cells = new Map<Column, string[]>(kind === null ? [] : [['kind', [kind]]]);
  for (const at of order) {
    const column = columns[at] ?? null;
    const cell = isOurs ? restore(row[at] ?? '') : (row[at] ?? '');
    if (column !== null) cells.set(column, [...(cells.get(column) ?? []), cell]);
  }
  return placeOfCells(cells, { at: 'row', number });
}

/** A line a mention says the same of its place each time. */
function onePerId(places: readonly ForeignPlace[]): ForeignPlace[] {
  return [...new Map(places.toReversed().map((place) => [place.id, place])).values()].toReversed();
}
