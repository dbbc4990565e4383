import { grow, holds, type Point, turnTo } from '../../../geo/box.ts';
import { project, worldSize } from '../../../geo/mercator.ts';
import { distanceToPath, ringsHold } from '../../../geo/path.ts';
import type { RelationLink } from '../../model/view.ts';
import { chipOffset, inStack, type Marker } from '../features/cluster.ts';
import type { Highlight } from '../features/highlight.ts';
import type { Scene } from '../features/scene.ts';
import type { PlacedLabel } from '../labels/label.ts';

/** What a pointer hits: a place, the others that share a marker, or a relation between places. */
export type Target =
  | { readonly type: 'place'; readonly place: string }
  | { readonly type: 'cluster'; readonly marker: Marker }
  | { readonly type: 'relation'; readonly relation: RelationLink };

/** CSS pixels around a mark that still hit it. */
export const REACH = { mouse: 8, touch: 20 } as const;

const CHIP_RADIUS = 10;

/**
 * What lies at a point of the unit square, as it is drawn: the topmost mark whose symbol is there, then the nearest in
 * reach, then names, and lines before areas. An area is reached by its name or its middle only, for all of the map lies
 * in some area; where nothing else is drawn, areas are drawn too and reached anywhere. `relation` is the one whose line
 * lies there, if any.
 */
export function targetAt(
  at: Point,
  zoom: number,
  scene: Scene,
  labels: readonly PlacedLabel[],
  reach: number,
  highlight: Highlight,
  relation: RelationLink | null = null,
): Target | null {
  const scale = worldSize(zoom);
  return (
    markerAt(at, scale, inStack(scene.markers, highlight), reach) ??
    placeTarget(labelAt({ x: at.x * scale, y: at.y * scale }, labels)) ??
    (relation === null ? null : { type: 'relation', relation }) ??
    placeTarget(lineAt(at, scene, reach / scale)) ??
    placeTarget(areaMiddleAt(at, scene, reach / scale)) ??
    (scene.markers.length > 0 ? null : placeTarget(hatchAt(at, scene) ?? areaAt(at, scene)))
  );
}

function placeTarget(place: string | null | undefined): Target | null {
  return place === null || place === undefined ? null : { type: 'place', place };
}

/** `markers` the lowest first. Counts lie below all marks. */
function markerAt(at: Point, scale: number, markers: readonly Marker[], reach: number): Target | null {
  const distanceTo = (middle: Point) => Math.hypot((at.x - middle.x) * scale, (at.y - middle.y) * scale);
  const chipOf = (marker: Marker): Point => {
    const { x, y } = chipOffset(marker);
    return { x: marker.at.x + x / scale, y: marker.at.y + y / scale };
  };
  const upon = markers.findLast((marker) => distanceTo(marker.at) <= marker.radius);
  if (upon !== undefined) return { type: 'place', place: upon.place.id };
  let best: Target | null = null;
  let least = reach;
  for (const marker of markers) {
    const distance = distanceTo(marker.at) - marker.radius;
    const chipDistance = marker.others === 0 ? Infinity : distanceTo(chipOf(marker)) - CHIP_RADIUS;
    if (distance <= least) best = { type: 'place', place: marker.place.id };
    if (chipDistance <= Math.min(distance, least)) best = { type: 'cluster', marker };
    least = Math.min(least, distance, chipDistance);
  }
  return best;
}

/** The area or hatch whose middle is nearest, within reach. */
function areaMiddleAt(at: Point, { areas, hatches }: Scene, reach: number): string | null {
  let best: string | null = null;
  let least = reach;
  for (const { place } of [...areas, ...hatches]) {
    if (place.point === null) continue;
    const middle = project(place.point);
    const distance = Math.hypot(at.x - middle.x - turnTo(middle.x, at.x), at.y - middle.y);
    if (distance > least) continue;
    least = distance;
    best = place.id;
  }
  return best;
}

function areaAt(at: Point, { areas }: Scene): string | undefined {
  return areas.findLast(({ box, paths }) => holds(box, at) && ringsHold(at, paths))?.place.id;
}

function labelAt(at: Point, labels: readonly PlacedLabel[]): string | null {
  const hit = labels.find(
    ({ candidate, boxes }) => candidate.place !== null && boxes.some((box) => holds(box, at)),
  );
  return hit?.candidate.place ?? null;
}

function lineAt(at: Point, { lines }: Scene, reach: number): string | null {
  let best: string | null = null;
  let least = reach;
  for (const { place, paths } of lines) {
    for (const path of paths) {
      if (!holds(grow(path.box, reach), at)) continue;
      const distance = distanceToPath(at, path);
      if (distance >= least) continue;
      least = distance;
      best = place.id;
    }
  }
  return best;
}

function hatchAt(at: Point, { hatches }: Scene): string | null {
  const hit = hatches.findLast(({ at: middle, radius, clip }) => {
    const isNear = Math.hypot(at.x - middle.x, at.y - middle.y) <= radius;
    return isNear && (clip === null || ringsHold(at, clip));
  });
  return hit?.place.id ?? null;
}
