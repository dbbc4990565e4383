import { grow, holds, type Point } from '../../../geo/box.ts';
import { worldSize } from '../../../geo/mercator.ts';
import { distanceToPath, ringsHold } from '../../../geo/path.ts';
import type { RelationLink } from '../../model/view.ts';
import { chipOffset, type Marker } from '../features/cluster.ts';
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
 * What lies at a point of the unit square; the small before the large, for the large can be hit elsewhere.
 * Of several marks within reach the nearest is meant. `relation` is the one whose line lies there, if any.
 */
export function targetAt(
  at: Point,
  zoom: number,
  scene: Scene,
  labels: readonly PlacedLabel[],
  reach: number,
  relation: RelationLink | null = null,
): Target | null {
  const scale = worldSize(zoom);
  return (
    markerAt(at, scale, scene.markers, reach) ??
    placeTarget(labelAt({ x: at.x * scale, y: at.y * scale }, labels)) ??
    (relation === null ? null : { type: 'relation', relation }) ??
    placeTarget(lineAt(at, scene, reach / scale)) ??
    placeTarget(hatchAt(at, scene)) ??
    placeTarget(scene.areas.findLast(({ box, paths }) => holds(box, at) && ringsHold(at, paths))?.place.id)
  );
}

function placeTarget(place: string | null | undefined): Target | null {
  return place === null || place === undefined ? null : { type: 'place', place };
}

function markerAt(at: Point, scale: number, markers: readonly Marker[], reach: number): Target | null {
  let best: Target | null = null;
  let least = reach;
  for (const marker of markers) {
    const x = (at.x - marker.at.x) * scale;
    const y = (at.y - marker.at.y) * scale;
    const distance = Math.hypot(x, y) - marker.radius;
    if (distance < least) {
      least = distance;
      best = { type: 'place', place: marker.place.id };
    }
    if (marker.others === 0) continue;
    const chip = chipOffset(marker);
    const chipDistance = Math.hypot(x - chip.x, y - chip.y) - CHIP_RADIUS;
    if (chipDistance < least) {
      least = chipDistance;
      best = { type: 'cluster', marker };
    }
  }
  return best;
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
