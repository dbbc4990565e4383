import type { Place } from '../../gazetteer/place.ts';
import type { Geometry, Position } from '../../model/position.ts';

/** What may be shown of a place's position (src/README.md, "The site"). */
export interface DisplayedPosition {
  readonly point: Position | null;
  readonly geometry: Geometry | null;
}

const NOWHERE: DisplayedPosition = { point: null, geometry: null };

/** A place's own position where it is exact, else nothing: the map then draws a coarse one at its container. */
export function ownPosition(place: Place): DisplayedPosition {
  return place.display === 'exact' ? { point: place.point, geometry: place.geometry } : NOWHERE;
}

/** The places around a place, from the nearest to the outermost. */
export function containersOf(place: Place, places: ReadonlyMap<string, Place>): Place[] {
  const container = place.container === null ? undefined : places.get(place.container);
  return container === undefined ? [] : [container, ...containersOf(container, places)];
}
