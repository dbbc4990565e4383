import { distanceKm } from '../../geo/distance.ts';
import { project, unproject, worldLength, worldSize } from '../../geo/mercator.ts';
import type { Position } from '../../model/position.ts';

/** What a small map shows. */
export interface PinView {
  readonly centre: Position;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** From its upper left corner. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

const WORLD: PinView = { centre: [20, 25], zoom: 1 };
const FARTHEST_ZOOM = 1;
const CLOSEST_ZOOM = 14;
/** Of one place its surroundings are shown. */
const SURROUNDINGS_ZOOM = 8;
const MARGIN = 0.8;

/** The view that holds all positions; without any, the world. */
export function fitView(positions: readonly Position[], { width, height }: Size): PinView {
  if (positions.length === 0) return WORLD;
  const points = positions.map(project);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (width * MARGIN) / Math.max(east - west, 1e-9),
    (height * MARGIN) / Math.max(south - north, 1e-9),
  );
  const zoom = Math.floor(Math.log2(scale / worldSize(0)));
  return {
    centre: unproject({ x: (west + east) / 2, y: (north + south) / 2 }),
    zoom: Math.max(FARTHEST_ZOOM, Math.min(SURROUNDINGS_ZOOM, zoom)),
  };
}

export function pixelOf({ centre, zoom }: PinView, { width, height }: Size, position: Position): Pixel {
  const [at, middle] = [project(position), project(centre)];
  const scale = worldSize(zoom);
  return { x: (at.x - middle.x) * scale + width / 2, y: (at.y - middle.y) * scale + height / 2 };
}

export function positionAt({ centre, zoom }: PinView, { width, height }: Size, { x, y }: Pixel): Position {
  const middle = project(centre);
  const scale = worldSize(zoom);
  return rounded(
    unproject({ x: middle.x + (x - width / 2) / scale, y: middle.y + (y - height / 2) / scale }),
    zoom,
  );
}

/** As many decimals as the view can tell apart, and no more: a click is no survey. */
function rounded([longitude, latitude]: Position, zoom: number): Position {
  const factor = 10 ** Math.min(5, Math.max(1, Math.ceil(Math.log10(worldSize(zoom) / 360))));
  const turned = ((((longitude + 180) % 360) + 360) % 360) - 180;
  return [Math.round(turned * factor) / factor, Math.round(latitude * factor) / factor];
}

export const pannedBy = (view: PinView, size: Size, { x, y }: Pixel): PinView => ({
  ...view,
  centre: positionAt(view, size, { x: size.width / 2 - x, y: size.height / 2 - y }),
});

/** Nearer or farther, with one position staying where it is seen. */
export function zoomedBy(view: PinView, size: Size, steps: number, around: Position): PinView {
  const zoom = Math.max(FARTHEST_ZOOM, Math.min(CLOSEST_ZOOM, view.zoom + steps));
  const before = pixelOf(view, size, around);
  const after = pixelOf({ ...view, zoom }, size, around);
  return pannedBy({ ...view, zoom }, size, { x: before.x - after.x, y: before.y - after.y });
}

/** Where two fingers are. */
export type Fingers = readonly [Pixel, Pixel];

/** As two fingers move it: what was between them stays there, as far apart as they are. */
export function pinchedBy(view: PinView, size: Size, from: Fingers, to: Fingers): PinView {
  const [begun, now] = [middleOf(from), middleOf(to)];
  const steps = Math.log2(Math.max(1, apart(to)) / Math.max(1, apart(from)));
  const nearer = zoomedBy(view, size, steps, positionAt(view, size, begun));
  return pannedBy(nearer, size, { x: now.x - begun.x, y: now.y - begun.y });
}

const apart = ([one, other]: Fingers): number => Math.hypot(one.x - other.x, one.y - other.y);
const middleOf = ([one, other]: Fingers): Pixel => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });

export const pixelsOf = (view: PinView, kilometres: number, latitude: number): number =>
  worldLength(kilometres, latitude) * worldSize(view.zoom);

/** The radius of a circle whose edge is dragged somewhere, to two digits. */
export function radiusTo(point: Position, edge: Position): number {
  const km = Math.max(0.1, distanceKm(point, edge));
  const step = 10 ** (Math.floor(Math.log10(km)) - 1);
  return Number((Math.round(km / step) * step).toPrecision(2));
}

/** One step of a radius by key: a tenth, and at least a hundred metres. */
export const radiusStep = (km: number, by: 1 | -1): number =>
  Math.max(0.1, Number((km + by * Math.max(0.1, km / 10)).toPrecision(2)));
