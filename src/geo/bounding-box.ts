import type { BoundingBox, Position } from '../model/position.ts';

/** Whether a box, its edges included, holds a position; `null` is the whole world. */
export function isInside([longitude, latitude]: Position, box: BoundingBox | null): boolean {
  if (box === null) return true;
  const [west, south, east, north] = box;
  return west <= longitude && longitude <= east && south <= latitude && latitude <= north;
}

/** The box of positions, with a margin in degrees to every side; turned inside out for none. */
export function boundsOf(positions: readonly Position[], margin = 0): BoundingBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return [west - margin, south - margin, east + margin, north + margin];
}
