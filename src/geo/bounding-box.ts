import type { BoundingBox, Position } from '../model/position.ts';

/** Whether a box, its edges included, holds a position; `null` is the whole world. */
export function isInside([longitude, latitude]: Position, box: BoundingBox | null): boolean {
  if (box === null) return true;
  const [west, south, east, north] = box;
  return west <= longitude && longitude <= east && south <= latitude && latitude <= north;
}
