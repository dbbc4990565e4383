import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import { type Box, holds, overlap, type Point, turnTo } from '../../../geo/box.ts';
import { project, worldSize } from '../../../geo/mercator.ts';
import { chipOffset, type Marker } from '../features/cluster.ts';
import type { Scene } from '../features/scene.ts';

/** More buttons than these nobody walks through; coming closer shows the others. */
export const MOST_CONTROLS = 150;

/** CSS pixels of the smallest control's side. */
const LEAST_SIDE = 24;

/** A focusable stand-in for something drawn. */
export interface Control {
  readonly key: string;
  readonly place: PlaceSummary;
  /** The marker whose other places it opens; `null` for a control that opens `place`. */
  readonly opens: Marker | null;
  /** In CSS pixels from the world's upper left corner at this zoom. */
  readonly at: Point;
  readonly side: number;
  /** Which lies above which where two meet: counts above markers, markers above areas and lines. */
  readonly level: 1 | 2 | 3;
}

/** The controls for what the view shows, in the order of a list: the place with the most passages first. */
export function controlsFor(scene: Scene, zoom: number, view: Box): Control[] {
  const scale = worldSize(zoom);
  const shapes = [...scene.areas, ...scene.lines].filter(({ box }) => overlap(box, view));
  const places = new Set([...shapes, ...scene.hatches].map(({ place }) => place));
  const points = [...places].flatMap((place) => pointControl(place, scale, view));
  const markers = scene.markers
    .filter(({ at }) => holds(view, at))
    .flatMap((marker) => markerControls(marker, scale));
  return [...markers, ...points].sort((one, other) => other.place.passages - one.place.passages);
}

function markerControls(marker: Marker, scale: number): Control[] {
  const { place, radius } = marker;
  const at = { x: marker.at.x * scale, y: marker.at.y * scale };
  const own: Control = {
    key: place.id,
    place,
    opens: null,
    at,
    side: Math.max(LEAST_SIDE, radius * 2 + 6),
    level: 2,
  };
  if (marker.others === 0) return [own];
  const offset = chipOffset(marker);
  const chip = { x: at.x + offset.x, y: at.y + offset.y };
  return [own, { key: `${place.id} others`, place, opens: marker, at: chip, side: LEAST_SIDE, level: 3 }];
}

/** A line or area stands in the list while any of it is in view; its control then keeps to the view. */
function pointControl(place: PlaceSummary, scale: number, view: Box): Control[] {
  if (place.point === null) return [];
  const own = project(place.point);
  const { x, y } = { ...own, x: own.x + turnTo(own.x, (view.left + view.right) / 2) };
  const within = {
    x: Math.max(view.left, Math.min(view.right, x)) * scale,
    y: Math.max(view.top, Math.min(view.bottom, y)) * scale,
  };
  return [{ key: place.id, place, opens: null, at: within, side: LEAST_SIDE, level: 1 }];
}
