import type { PlaceSummary } from '../../../corpus/place-summary.ts';

/** How the map draws a place: as no more than is known of it. */
export type Appearance = 'point' | 'line' | 'area' | 'hatch' | 'nothing';

export function appearanceOf(place: PlaceSummary): Appearance {
  if (place.display !== 'exact') return 'nothing';
  if (place.shape !== 'none') return place.shape;
  if (place.point === null) return 'nothing';
  return place.layer === 'areas' && place.uncertaintyKm > 0 ? 'hatch' : 'point';
}

/** Whether a circle must say that the point is not surely the place. */
export function isUncertain(place: PlaceSummary): boolean {
  return (
    (place.reasoned || place.confidence === 'low') && place.uncertaintyKm > 0 && place.layer !== 'countries'
  );
}

/** CSS pixels; the area grows with the passages. */
export function markerRadius(passages: number): number {
  return Math.min(14, 4.5 + 1.75 * Math.sqrt(Math.max(0, passages - 1)));
}
