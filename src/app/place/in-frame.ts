import type { PlaceHead } from '../../corpus/place-head.ts';
import type { BoundingBox } from '../../model/position.ts';

/** The places whose point lies in the frame; all of none while the map has not told its frame. */
export function placesInFrame(places: readonly PlaceHead[], frame: BoundingBox | null): PlaceHead[] {
  if (frame === null) return [];
  const [west, south, east, north] = frame;
  return places.filter(({ point }) => {
    if (point === null) return false;
    const [longitude, latitude] = point;
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  });
}
