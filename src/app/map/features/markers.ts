import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import { type Box, moved, turnsIn } from '../../../geo/box.ts';
import { appearanceOf } from './appearance.ts';
import { type Clusters, type Marker, markerOf } from './cluster.ts';
import { spiderOffsets } from './spiderfy.ts';

export interface Region {
  readonly zoom: number;
  /** In the unit square. */
  readonly box: Box;
}

/** The markers of a region; those of the shared marker `spiderfied` stand around it, `scale` CSS pixels to the unit. */
export function markersOf(
  clusters: Clusters,
  { zoom, box }: Region,
  spiderfied: number | null,
  scale: number,
): Marker[] {
  const markers = turnsIn(box).flatMap((turn) =>
    clusters.markersIn(moved(box, { x: -turn, y: 0 }), zoom).map(turned(turn)),
  );
  return markers.flatMap((marker) => {
    const isSpiderfied = marker.cluster !== null && marker.cluster === spiderfied;
    return isSpiderfied ? spiderfy(marker, clusters.placesOf(marker.cluster), scale) : [marker];
  });
}

/** A marker in another copy of the world. */
const turned =
  (turn: number) =>
  (marker: Marker): Marker =>
    turn === 0 ? marker : { ...marker, at: { ...marker.at, x: marker.at.x + turn } };

function spiderfy(marker: Marker, places: readonly PlaceSummary[], scale: number): Marker[] {
  const others = places.slice(1);
  const offsets = spiderOffsets(others.length);
  const spiderfied = others.flatMap((place, index) => {
    const { x, y } = offsets[index] ?? { x: 0, y: 0 };
    const at = { x: marker.at.x + x / scale, y: marker.at.y + y / scale };
    return markerOf(place).map((alone) => ({ ...alone, at, root: marker.at }));
  });
  return [{ ...marker, others: 0, cluster: null }, ...spiderfied];
}

/** CSS pixels between two points below which one mark would hide the other. */
const APART = 18;

/** `markers` and those of `places` that another marker stands for: at their points, or around what stands there already. */
export function withEach(
  markers: readonly Marker[],
  places: readonly PlaceSummary[],
  scale: number,
): readonly Marker[] {
  const present = new Set(markers.map(({ place }) => place.id));
  const missing = places.filter(({ id }) => !present.has(id)).flatMap(ownMarker);
  const offsets = spiderOffsets(missing.length);
  const all = [...markers];
  missing.forEach((marker, index) => {
    const isTaken = all.some(({ at }) => Math.hypot(at.x - marker.at.x, at.y - marker.at.y) * scale < APART);
    const { x, y } = offsets[index] ?? { x: 0, y: 0 };
    const aside = { x: marker.at.x + x / scale, y: marker.at.y + y / scale };
    all.push(isTaken ? { ...marker, at: aside, root: marker.at } : marker);
  });
  return all;
}

/** The marker of a place that is drawn by one. */
export function ownMarker(place: PlaceSummary): Marker[] {
  return appearanceOf(place) === 'point' ? markerOf(place) : [];
}

/** What is there, with those of `more` whose places it lacks. */
export function withMissing<T extends { readonly place: PlaceSummary }>(
  present: readonly T[],
  more: readonly T[],
): readonly T[] {
  const missing = more.filter(({ place }) => !present.some((each) => each.place.id === place.id));
  return missing.length === 0 ? present : [...present, ...missing];
}
