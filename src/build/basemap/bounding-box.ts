import type { BoundingBox } from '../../corpus/manifest.ts';
import type { Position } from '../../corpus/place-head.ts';

export function isInside([longitude, latitude]: Position, [west, south, east, north]: BoundingBox): boolean {
  return west <= longitude && longitude <= east && south <= latitude && latitude <= north;
}
