import type { PlaceSummary } from '../../corpus/place-summary.ts';
import { isSeenIn } from '../../geo/seen-in.ts';
import type { BoundingBox } from '../../model/position.ts';

/** The places whose point lies in the frame; all of none while the map has not told its frame. */
export function placesInFrame(places: readonly PlaceSummary[], frame: BoundingBox | null): PlaceSummary[] {
  if (frame === null) return [];
  return places.filter(({ point }) => point !== null && isSeenIn(point, frame));
}
