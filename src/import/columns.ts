import { type Kind, LAYER_KINDS, parseKind } from '../model/kind.ts';
import type { PlaceRecord, WrittenFeature } from './place-record.ts';
import type { RowError } from './row-error.ts';

/** What a row of a table or the properties of a GeoJSON feature say, by column. */
export type Columns = Readonly<Record<string, string>>;

/** The columns that are understood, with what stands in them; lists are separated by `|`. */
export const COLUMNS: Readonly<Record<string, string>> = {
  id: 'permanent id: small letters, digits, hyphens; may be left out where geonames_id is given',
  name_ar: 'the Arabic name to show',
  name_en: 'the English name to show',
  match_ar: 'Arabic names to match; name_ar where left out',
  match_en: 'English names to match; name_en where left out',
  ordinary_ar: 'those of the names that are also ordinary words',
  needs_head_ar: 'those that count only after a word that announces their kind',
  misspelt_ar: 'typing errors seen in print',
  kind: 'city, town, village, river …; --kind where left out',
  lat: 'latitude in decimal degrees; empty where unknown',
  lon: 'longitude in decimal degrees; empty where unknown',
  uncertainty_km: 'radius that surely holds the place',
  inside: 'id of the place that contains it',
  country: 'country codes of two letters',
  geonames_id: 'number in GeoNames',
  wikidata_qid: 'number in Wikidata, with its Q',
  ocha_pcode: 'code of OCHA',
  population: 'inhabitants',
  source: 'where the position comes from',
  confidence: 'high, medium or low',
  note: 'anything else',
};

type Geometry = WrittenFeature['geometry'];

/** The record that the columns describe, or the first thing in them that cannot be read. */
export function recordOfColumns(
  columns: Columns,
  geometry: Geometry,
  otherwise: Kind | null,
): PlaceRecord | RowError {
  const text = (name: string) => columns[name]?.trim() ?? '';
  const list = (name: string) =>
    text(name)
      .split('|')
      .map((each) => each.trim())
      .filter(Boolean);
  const kind = text('kind') === '' ? otherwise : parseKind(text('kind'));
  const iri = iriOf(text('id'), text('geonames_id'));
  const names = { ar: filled(text('name_ar')), en: filled(text('name_en')) };
  const confidence = readConfidence(text('confidence'));
  if (iri === null) return { read: `the id "${text('id')}"`, expected: COLUMNS.id ?? '' };
  if (kind === null)
    return { read: `the kind "${text('kind')}"`, expected: `one of ${ALL_KINDS.join(', ')}` };
  if (confidence === null) return { read: `"${text('confidence')}"`, expected: COLUMNS.confidence ?? '' };
  if (names.ar.length + names.en.length === 0)
    return { read: 'no name', expected: 'a name in name_ar or name_en' };
  return {
    iri,
    kind,
    names,
    citation: null,
    matching: {
      ar: 'match_ar' in columns ? list('match_ar') : names.ar,
      en: 'match_en' in columns ? list('match_en') : names.en,
    },
    ordinary: list('ordinary_ar'),
    needsHead: list('needs_head_ar'),
    misspelt: list('misspelt_ar'),
    geometry,
    uncertaintyKm: readNumber(text('uncertainty_km')),
    confidence,
    countries: list('country'),
    positionSource: text('source') || null,
    container: iriOf(text('inside'), ''),
    links: linksOf(text),
    population: readNumber(text('population')),
    note: text('note') || null,
  };
}

function readConfidence(word: string): PlaceRecord['confidence'] | null {
  if (word === '') return 'medium';
  return word === 'high' || word === 'medium' || word === 'low' ? word : null;
}

const ALL_KINDS: readonly Kind[] = Object.values(LAYER_KINDS).flat();

/** The point of the columns `lat` and `lon`: `null` where both are empty. */
export function pointOfColumns({ lat = '', lon = '' }: Columns): Geometry | RowError {
  if (lat.trim() === '' && lon.trim() === '') return null;
  const latitude = readNumber(lat);
  const longitude = readNumber(lon);
  const expected = 'decimal degrees in lat (-90 to 90) and lon (-180 to 180)';
  if (latitude === null || longitude === null || !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
    return { read: `"${lat}", "${lon}"`, expected };
  return { type: 'Point', coordinates: [longitude, latitude] };
}

/** The IRI of a place by its id or, where it has none, by its GeoNames number; `null` where neither is one. */
function iriOf(id: string, geonames: string): string | null {
  if (/^gn:[0-9]+$/.test(id)) return id;
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return `urn:buldan:place:${id}`;
  return id === '' && /^[0-9]+$/.test(geonames) ? `gn:${geonames}` : null;
}

function linksOf(text: (name: string) => string): string[] {
  const prefixes = [
    ['gn', 'geonames_id'],
    ['wd', 'wikidata_qid'],
    ['ocha', 'ocha_pcode'],
  ] as const;
  return prefixes.filter(([, name]) => text(name) !== '').map(([prefix, name]) => `${prefix}:${text(name)}`);
}

function filled(name: string): string[] {
  return name === '' ? [] : [name];
}

/** `null` for nothing; `NaN`, which the gazetteer refuses, for what is no number. */
function readNumber(text: string): number | null {
  return text.trim() === '' ? null : Number(text);
}
