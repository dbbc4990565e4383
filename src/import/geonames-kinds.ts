import { KINDS, type Kind } from '../model/kind.ts';
import { KIND_FACTS } from '../model/kind-facts.ts';
import type { GeoNamesRow } from './geonames-row.ts';

/** The feature codes of GeoNames that are a kind of place here (featureCodes_en.txt of the dump). */
const KIND_OF_CODE: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) => KIND_FACTS[kind].geonames.map((code) => [code, kind] as const)),
);

/** Populated places whose size decides whether they are a city, a town or a village. */
const SETTLEMENTS = new Set([
  'PPL',
  'PPLA2',
  'PPLA3',
  'PPLA4',
  'PPLA5',
  'PPLG',
  'PPLF',
  'PPLH',
  'PPLL',
  'PPLQ',
  'PPLR',
  'PPLS',
  'PPLW',
  'STLMT',
]);

/** Seats of a district are towns, whatever their size: GeoNames often does not know it and writes 0. */
const SEATS = new Set(['PPLA2', 'PPLA3']);

const CITY_INHABITANTS = 50_000;
const TOWN_INHABITANTS = 10_000;

/** The kind of a GeoNames feature, or `null` where none fits: ruins, hotels, sections of a stream. */
export function kindOfRow({ featureCode, population }: GeoNamesRow): Kind | null {
  if (!SETTLEMENTS.has(featureCode)) return KIND_OF_CODE.get(featureCode) ?? null;
  if (population >= CITY_INHABITANTS) return 'city';
  return population >= TOWN_INHABITANTS || SEATS.has(featureCode) ? 'town' : 'village';
}
