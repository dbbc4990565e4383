import type { BoundingBox, Position } from '../model/position.ts';

const NOTHING: readonly BoundingBox[] = [];

/**
 * Whether a position is seen in the box of a map that shows copies of the world, in any of them beside the `covers` that lie
 * over the same map; `null` is the whole world. Asked of 100,000 places whenever a map comes to rest: taking the arrays
 * apart would cost several times as much.
 */
export function isSeenIn(position: Position, box: BoundingBox | null, covers = NOTHING): boolean {
  const latitude = position[1];
  const isCovered = (longitude: number) =>
    covers.some(
      (cover) =>
        cover[0] <= longitude && longitude <= cover[2] && cover[1] <= latitude && latitude <= cover[3],
    );
  if (box === null) return !isCovered(position[0]);
  if (latitude < box[1] || latitude > box[3]) return false;
  const first = box[0] + ((((position[0] - box[0]) % 360) + 360) % 360);
  for (let longitude = first; longitude <= box[2]; longitude += 360) if (!isCovered(longitude)) return true;
  return false;
}
