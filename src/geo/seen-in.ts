import type { BoundingBox, Position } from '../model/position.ts';

/**
 * Whether a position is seen in the box of a map that shows copies of the world: it may lie beyond the 180th meridian; `null`
 * is the whole world. Asked of 100,000 places whenever a map comes to rest: taking the arrays apart would cost several times as much.
 */
export function isSeenIn(position: Position, box: BoundingBox | null): boolean {
  if (box === null) return true;
  const eastwards = position[0] - box[0];
  const isNorthSouth = box[1] <= position[1] && position[1] <= box[3];
  return isNorthSouth && eastwards - 360 * Math.floor(eastwards / 360) <= box[2] - box[0];
}
