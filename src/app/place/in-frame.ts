import type { PlaceHead } from '../../corpus/place-head.ts';
import { isSeenIn } from '../../geo/bounding-box.ts';
import type { BoundingBox } from '../../model/position.ts';

/** The places whose point lies in the frame; all of none while the map has not told its frame. */
export function placesInFrame(places: readonly PlaceHead[], frame: BoundingBox | null): PlaceHead[] {
  if (frame === null) return [];
  return places.filter(({ point }) => point !== null && isSeenIn(point, frame));
}
