import { csl } from './csl.ts';
import { csv } from './csv.ts';
import type { Export } from './export.ts';
import { geojson } from './geojson.ts';
import { kml } from './kml.ts';
import { linkedPlaces } from './linked-places.ts';
import { ris } from './ris.ts';
import { svg } from './svg.ts';
import { webAnnotation } from './web-annotation.ts';

/** Every format, in the order in which they are offered. */
export const EXPORTS: readonly Export[] = [geojson, csv, kml, linkedPlaces, webAnnotation, ris, csl, svg];
