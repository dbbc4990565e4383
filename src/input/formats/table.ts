import { fieldNamed } from '../field-names.ts';
import { type Finding, finding } from '../finding.ts';
import { draftOfRecord } from './draft-of-record.ts';
import { type Format, type FormatReading, NOTHING_READ } from './format.ts';
import { readRecords } from './read-records.ts';
import { textOfFile } from './text-of-file.ts';

/** A table of articles: a row each, columns by name, between commas, semicolons, tabs or bars. */
export const table: Format = {
  name: 'table',
  extensions: ['csv', 'tsv', 'tab'],
  async read(file) {
    const decoded = textOfFile(file);
    if ('leftOut' in decoded) return { ...NOTHING_READ, leftOut: [decoded.leftOut] };
    const [header, ...rows] = await readRows(decoded.text);
    const columns = (header?.cells ?? []).map((cell) => cell.trim());
    if (!columns.some((column) => fieldNamed(column) === 'text')) return noColumns(file.name, columns);
    const reading = await readRecords(
      file.name,
      rows.map(({ line, cells }) => ({ line, record: recordOf(columns, cells) })),
      draftOfRecord,
    );
    return { ...reading, warnings: [...decoded.warnings, ...reading.warnings] };
  },
};

function noColumns(file: string, columns: readonly string[]): FormatReading {
  const leftOut: Finding = finding('no-columns', { columns: columns.slice(0, 12) }, { file });
  return { ...NOTHING_READ, leftOut: [leftOut] };
}

/** Cells beyond the header, as a stray separator makes them, are kept with their number. */
function recordOf(columns: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(cells.map((cell, index) => [columns[index] || `column ${index + 1}`, cell]));
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Excel writes which separator it used into a line of its own. */
const EXCEL_SEPARATOR = /^sep=(.)\n/;

async function readRows(text: string): Promise<Row[]> {
  const { default: Papa } = await import('papaparse');
  const said = EXCEL_SEPARATOR.exec(text);
  const body = said === null ? text : text.slice(said[0].length);
  const rows: Row[] = [];
  let line = said === null ? 1 : 2;
  let position = 0;
  Papa.parse<string[]>(body, {
    delimiter: said?.[1] ?? '',
    skipEmptyLines: false,
    step({ data, meta }) {
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data });
      line += countLines(body, position, meta.cursor);
      position = meta.cursor;
    },
  });
  return rows;
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
