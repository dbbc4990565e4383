import { readNumber } from './degrees.ts';
import { type ForeignName, type ForeignPlace, unknownPlace } from './foreign-place.ts';
import { type FileReading, reading } from './import-file.ts';
import { isObject, type JsonObject, objectsIn, textOf } from './json.ts';
import type { Notes } from './notes.ts';

const PLEIADES = { source: 'Pleiades', licence: 'CC BY 3.0' };
const SITE = 'https://pleiades.stoa.org';

/** What Pleiades knows only roughly lies somewhere in a square of its printed atlas. */
const ROUGH_KM = 25;

/** What is told of a place in any of its files. */
interface PleiadesPlace {
  readonly uri: string;
  readonly title: string;
  readonly names: readonly ForeignName[];
  readonly types: readonly string[];
  /** Longitude and latitude; `null` where it is not located. */
  readonly point: readonly [number, number] | null;
  readonly precision: string;
  readonly years: readonly number[];
  readonly description: string;
  readonly containers: readonly string[];
}

/** Whether a table is the list of places that Pleiades gives out, daily as a dump or in its package for maps. */
export function isPleiadesTable(header: readonly string[]): boolean {
  return header.includes('reprLat') || (header.includes('representative_latitude') && header.includes('uri'));
}

export function readPleiadesTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): FileReading {
  const cellOf = (row: readonly string[], ...names: readonly string[]) =>
    names.map((name) => row[header.indexOf(name)]?.trim() ?? '').find(Boolean) ?? '';
  const places = rows.map((row) => {
    const [longitude, latitude] = ['reprLong', 'reprLat'].map((name, at) =>
      readNumber(cellOf(row, name, at === 0 ? 'representative_longitude' : 'representative_latitude')),
    );
    return placeOf({
      uri: cellOf(row, 'uri') || `${SITE}${cellOf(row, 'path')}`,
      title: cellOf(row, 'title'),
      names: [],
      types: cellOf(row, 'featureTypes').split(/\s*,\s*/),
      point: longitude == null || latitude == null ? null : [longitude, latitude],
      precision: cellOf(row, 'locationPrecision', 'location_precision'),
      years: [cellOf(row, 'minDate'), cellOf(row, 'maxDate')].flatMap((year) => readNumber(year) ?? []),
      description: cellOf(row, 'description'),
      containers: [],
    });
  });
  return reading('pleiades', places, PLEIADES);
}

/** The places in the whole dump, or the one that a page of Pleiades gives as JSON; `null` where it is something else. */
export function readPleiadesJson(value: unknown, notes: Notes): FileReading | null {
  const list = isObject(value) && Array.isArray(value['@graph']) ? value['@graph'] : [value];
  const places = objectsIn(list).filter(isPlace);
  return places.length === 0
    ? null
    : reading(
        'pleiades',
        places.map((place) => placeOf(fromJson(place, notes))),
        PLEIADES,
      );
}

const isPlace = (value: JsonObject): boolean => Array.isArray(value.placeTypes) && 'reprPoint' in value;

function fromJson(place: JsonObject, notes: Notes): PleiadesPlace {
  const title = textOf(place.title);
  const [longitude, latitude] = Array.isArray(place.reprPoint) ? place.reprPoint.map(Number) : [];
  const parts = objectsIn(place.connections).filter(({ connectionType }) =>
    /^part_of/.test(textOf(connectionType)),
  );
  const links = Array.isArray(place.connectsWith) ? place.connectsWith.length : 0;
  if (links > parts.length) notes.add('not taken over', { why: 'key', key: 'connectsWith' }, title);
  const dated = [...objectsIn(place.names), ...objectsIn(place.locations)];
  const precisions = objectsIn(place.features).map(({ properties }) =>
    isObject(properties) ? textOf(properties.location_precision) : '',
  );
  return {
    uri: textOf(place.uri) || `${SITE}/places/${textOf(place.id)}`,
    title,
    names: objectsIn(place.names).flatMap(namesOf),
    types: (place.placeTypes as unknown[]).map(textOf),
    point: longitude === undefined || latitude === undefined ? null : [longitude, latitude],
    precision: precisions.find((each) => each === 'precise') ?? precisions[0] ?? '',
    years: dated.flatMap(({ start, end }) => [start, end].filter((year) => typeof year === 'number')),
    description: textOf(place.description),
    containers: parts.map(({ connectsTo }) => textOf(connectsTo)).filter(Boolean),
  };
}

/** A name as it is attested, and as Latin letters write it: several with commas between them. */
function namesOf({ attested, romanized, language }: JsonObject): ForeignName[] {
  const own = textOf(attested);
  const latin = textOf(romanized).split(/\s*,\s*/);
  return [
    ...(own === '' ? [] : [{ toponym: own, language: textOf(language) || null }]),
    ...latin.filter(Boolean).map((toponym) => ({ toponym, language: null })),
  ];
}

function placeOf(place: PleiadesPlace): ForeignPlace {
  const { uri, title, names, types, point, precision, years, description, containers } = place;
  const titles = title.split('/').map((toponym) => ({ toponym: toponym.trim(), language: null }));
  const isLocated = point !== null && precision !== 'unlocated';
  return {
    ...unknownPlace(title),
    id: uri,
    names: [...titles.filter(({ toponym }) => toponym !== ''), ...names],
    kinds: types.map((type) => type.replace(/-\d$/, '')).filter((type) => !SAYS_NOTHING.has(type)),
    geometry: isLocated ? { type: 'Point', coordinates: [...point] } : null,
    ...(precision === 'rough' && { uncertaintyKm: ROUGH_KM, confidence: 'low' as const }),
    containers,
    kept: {
      ...(years.length > 0 && { when: { timespans: [span(years)] } }),
      ...(description !== '' && { descriptions: [{ value: description }] }),
    },
  };
}

/** Types that are none; others end with a number where one of the same name was there before. */
const SAYS_NOTHING = new Set(['', 'unknown', 'unlocated', 'label', 'false', 'findspot', 'undefined']);

function span(years: readonly number[]) {
  return { start: { in: yearOf(Math.min(...years)) }, end: { in: yearOf(Math.max(...years)) } };
}

/** Four digits, with a minus before those that are counted down. */
function yearOf(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(Math.trunc(year))).padStart(4, '0')}`;
}
