import { fieldNamed } from '../field-names.ts';
import { finding } from '../finding.ts';
import { draftOfRecord } from './draft-of-record.ts';
import { type AddedFile, type Format, type FormatReading, NOTHING_READ } from './format.ts';
import { type NumberedRecord, readRecords } from './read-records.ts';
import { textOfFile } from './text-of-file.ts';

/** Articles in JSON: a list of them, an object that holds one, a single one, or one object a line. */
export const json: Format = {
  name: 'JSON',
  extensions: ['json', 'ndjson', 'jsonl'],
  beginsWith: (text) => /^\s*(?:\{\s*"|\[\s*\{)/.test(text),
  async read(file) {
    const decoded = textOfFile(file);
    if ('leftOut' in decoded) return { ...NOTHING_READ, leftOut: [decoded.leftOut] };
    const reading = await readText(file, decoded.text);
    return { ...reading, warnings: [...decoded.warnings, ...reading.warnings] };
  },
};

async function readText(file: AddedFile, text: string): Promise<FormatReading> {
  const whole = parse(text);
  if ('value' in whole) return readValue(file.name, whole.value);
  return isOneALine(file.name, text) ? readLines(file.name, text) : broken(file.name, text, whole.reason);
}

/** Lines of JSON, by the name of the file or by the first two lines. */
function isOneALine(name: string, text: string): boolean {
  if (/\.(?:ndjson|jsonl)$/i.test(name)) return true;
  const lines = text.split('\n', 20).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.slice(0, 2).every((line) => 'value' in parse(line));
}

async function readLines(file: string, text: string): Promise<FormatReading> {
  const lines = text.split('\n').map((line, index) => ({ line: index + 1, parsed: parse(line), text: line }));
  const filled = lines.filter((line) => line.text.trim() !== '');
  const leftOut = filled.flatMap(({ line, parsed }) =>
    'reason' in parsed ? [finding('broken-json', { reason: parsed.reason }, { file, line })] : [],
  );
  const records = filled.flatMap(({ line, parsed }) =>
    'value' in parsed && isObject(parsed.value) ? [{ line, record: parsed.value }] : [],
  );
  const reading = await readAll(file, records);
  return { ...reading, leftOut: [...leftOut, ...reading.leftOut] };
}

async function readValue(file: string, value: unknown): Promise<FormatReading> {
  const { list, shared } = recordsIn(value);
  return readAll(
    file,
    list.map((record) => ({ line: 1, record: { ...shared, ...record } })),
  );
}

async function readAll(file: string, records: readonly NumberedRecord[]): Promise<FormatReading> {
  if (!records.some(({ record }) => Object.keys(record).some((name) => fieldNamed(name) === 'text'))) {
    const columns = [...new Set(records.slice(0, 100).flatMap(({ record }) => Object.keys(record)))];
    return { ...NOTHING_READ, leftOut: [finding('no-columns', { columns: columns.slice(0, 12) }, { file })] };
  }
  return readRecords(file, records, draftOfRecord);
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Names under which an object holds the list of its articles. */
const LIST_NAMES = [
  'articles',
  'items',
  'posts',
  'entries',
  'data',
  'results',
  'records',
  'documents',
  'docs',
];

/** The objects that may be articles, and what the object around them says of all. */
function recordsIn(value: unknown): { list: readonly JsonObject[]; shared: JsonObject } {
  if (Array.isArray(value)) return { list: value.filter(isObject), shared: {} };
  if (!isObject(value)) return { list: [], shared: {} };
  const name = LIST_NAMES.find(
    (each) => Array.isArray(value[each]) && (value[each] as unknown[]).some(isObject),
  );
  if (name === undefined) return { list: [value], shared: {} };
  return { list: (value[name] as unknown[]).filter(isObject), shared: sharedOf(value) };
}

/** Of a JSON feed and its like: the title of the whole is the outlet of each. */
function sharedOf({ title, language }: JsonObject): JsonObject {
  return {
    ...(typeof title === 'string' && { outlet: title }),
    ...(typeof language === 'string' && { language }),
  };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { reason: error.message };
    throw error;
  }
}

/** Engines word it differently and some say where: the position is turned into a line. */
function broken(file: string, text: string, reason: string): FormatReading {
  const position = /position (\d+)/.exec(reason)?.[1];
  const before = position === undefined ? [''] : text.slice(0, Number(position)).split('\n');
  const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  return { ...NOTHING_READ, leftOut: [finding('broken-json', { reason }, place)] };
}
