import { geoJson } from './geojson.ts';
import { geoNames } from './geonames.ts';
import type { ImportFormat } from './import-format.ts';
import { linkedPlaces } from './linked-places.ts';
import { tsv } from './tsv.ts';

/** Every format that `buldan import` reads. */
export const FORMATS: readonly ImportFormat[] = [geoNames, tsv, geoJson, linkedPlaces];
