import type { Kind } from '../model/kind.ts';
import type { GeoNamesRow } from './geonames-row.ts';

/** The feature codes of GeoNames that are a kind of place here (featureCodes_en.txt of the dump). */
const KIND_OF_CODE: Readonly<Record<string, Kind>> = {
  PPLC: 'capital',
  PPLA: 'city',
  PPLX: 'neighbourhood',
  PCLI: 'country',
  ADM1: 'governorate',
  RGN: 'region',
  DSRT: 'desert',
  MT: 'mountain',
  MTS: 'mountain',
  STM: 'river',
  DAM: 'dam',
  BDG: 'bridge',
  AIRP: 'airport',
  AIRB: 'base',
  MILB: 'base',
  SCH: 'school',
  BLDG: 'building',
};

/** Populated places whose size decides whether they are a city, a town or a village. */
const SETTLEMENTS = new Set(['PPL', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLA5', 'PPLG', 'PPLL', 'PPLS', 'STLMT']);

/** Seats of a district are towns, whatever their size: GeoNames often does not know it and writes 0. */
const SEATS = new Set(['PPLA2', 'PPLA3']);

const CITY_INHABITANTS = 50_000;
const TOWN_INHABITANTS = 10_000;

/** The kind of a GeoNames feature, or `null` where none fits: ruins, hotels, sections of a stream. */
export function kindOfRow({ featureCode, population }: GeoNamesRow): Kind | null {
  if (!SETTLEMENTS.has(featureCode)) return KIND_OF_CODE[featureCode] ?? null;
  if (population >= CITY_INHABITANTS) return 'city';
  return population >= TOWN_INHABITANTS || SEATS.has(featureCode) ? 'town' : 'village';
}
