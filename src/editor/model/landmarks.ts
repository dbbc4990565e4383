import { distanceKm } from '../../geo/distance.ts';
import type { PlaceRow } from './place-row.ts';

/** A certain place of an article, by which others are told apart. */
export interface Landmark {
  readonly place: PlaceRow;
  readonly km: number;
}

/** The certain place nearest to another, and how far it is; `null` where there is none, or no position. */
export function nearestOf({ id, point }: PlaceRow, certain: readonly PlaceRow[]): Landmark | null {
  if (point === null) return null;
  const apart = certain.flatMap((place) =>
    place.id === id || place.point === null || place.layer === 'countries'
      ? []
      : [{ place, km: Math.round(distanceKm(point, place.point)) }],
  );
  return apart.sort((one, other) => one.km - other.km)[0] ?? null;
}
