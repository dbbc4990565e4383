import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import { type Box, centre, grow, height, holds, overlap, type Point, width } from '../../../geo/box.ts';
import { worldLength, worldSize } from '../../../geo/mercator.ts';
import type { Padding } from '../../layout/padding.ts';

/**
 * The least zoom of a window: the world is as long as its shorter side. It comes again to both sides, and what lies beyond
 * the poles is hidden by a phone's bar and sheet, without which places of all continents would not be in sight together.
 */
export const firstZoomFor = ({ x, y }: Point): number =>
  Math.max(FIRST_ZOOM, Math.ceil(Math.log2(Math.min(x, y) / worldSize(0))));

/** The world in the smallest window. */
const FIRST_ZOOM = 1;

/** Finer, and no gazetteer is true. */
const LAST_ZOOM = 15;
/** So close every map may come. */
const USUAL_LAST_ZOOM = 12;
/** CSS pixels that the best known place may be off at the greatest zoom. */
const MOST_OFF = 160;

/** The greatest zoom at which the best known of the places still stands where it is, as far as a reader can tell. */
export function lastZoomFor(
  places: readonly Pick<PlaceSummary, 'point' | 'uncertaintyKm' | 'passages'>[],
): number {
  let least = Infinity;
  for (const { point, uncertaintyKm, passages } of places)
    if (point !== null && passages > 0) least = Math.min(least, worldLength(uncertaintyKm, point[1]));
  const greatest = Math.floor(Math.log2(MOST_OFF / (least * worldSize(0))));
  return Math.max(USUAL_LAST_ZOOM, Math.min(LAST_ZOOM, greatest));
}

/** From this zoom on the basemap's lines are straighter than the land's. */
export const SCHEMATIC_ZOOM = 11;

/** CSS pixels kept between what is framed and what covers the map. */
export const AIR = 16;

/** CSS pixels of the row of controls that lies across the top of a phone's map. */
export const ROW_OF_CONTROLS = 52;

/** The part of the window that nothing hides, with `air` kept to every side; never turned inside out. */
export function visibleArea(size: Point, padding: Padding, air: number): Box {
  const left = Math.min(padding.left + air, size.x / 2);
  const top = Math.min(padding.top + air, size.y / 2);
  return {
    left,
    top,
    right: Math.max(left + 1, size.x - padding.right - air),
    bottom: Math.max(top + 1, size.y - padding.bottom - air),
  };
}

/** CSS pixels that the names of the outermost places take. */
const OPENING_MARGIN = 24;

/** What of the visible area the first view's places keep to. */
export const forOpening = (visible: Box): Box => grow(visible, -OPENING_MARGIN);

/** `visible` without the lower end at which a control lies across most of it; `air` is kept to it. */
export function aboveControl(visible: Box, control: Box, air: number): Box {
  const isAtBottom = control.top + control.bottom > visible.top + visible.bottom;
  const isAcross = width(control) > (width(visible) * 2) / 3;
  if (!isAtBottom || !isAcross || !overlap(visible, control)) return visible;
  return { ...visible, bottom: Math.max(visible.top + 1, control.top - air) };
}

/** The least move that brings `box` into `visible`; what is too large for it is put at its middle. */
export function shiftInto(box: Box, visible: Box): Point {
  return {
    x: shiftAlong(box.left, box.right, visible.left, visible.right),
    y: shiftAlong(box.top, box.bottom, visible.top, visible.bottom),
  };
}

function shiftAlong(start: number, end: number, visibleStart: number, visibleEnd: number): number {
  if (end - start > visibleEnd - visibleStart) return (visibleStart + visibleEnd - start - end) / 2;
  if (start < visibleStart) return visibleStart - start;
  if (end > visibleEnd) return visibleEnd - end;
  return 0;
}

/** CSS pixels: in a strip lower than this a box is shown as large as here, with its middle in sight. */
const LEAST_ROOM = 160;

/**
 * The greatest whole zoom at which a box of the unit square fits into `visible`, or into the least room where a low frame
 * leaves less, within the limits of all maps.
 */
export function zoomFor(box: Box, visible: Box): number {
  const along = (pixels: number, length: number) => Math.max(LEAST_ROOM, pixels) / (length * worldSize(0));
  const room = Math.min(along(width(visible), width(box)), along(height(visible), height(box)));
  return Math.max(FIRST_ZOOM, Math.min(LAST_ZOOM, Math.floor(Math.log2(room))));
}

/** The window of a map in CSS pixels, and the part of it that nothing hides. */
export interface Viewport {
  readonly size: Point;
  readonly visible: Box;
  /** Whether a chosen place has a popup above it. */
  readonly hasPopup: boolean;
  /** The controls in its corners. */
  readonly insets: readonly Box[];
}

/** Where the map stands: the point at the middle of its window, in the unit square. */
export interface CameraPosition {
  readonly middle: Point;
  readonly zoom: number;
}

/** The same within the limits of a window and of what is known. */
const zoomWithin = (box: Box, visible: Box, size: Point, lastZoom: number): number =>
  Math.max(firstZoomFor(size), Math.min(lastZoom, zoomFor(box, visible)));

/** Shows a box of the unit square in the middle of `visible`, as near as it fits. */
export function fitBox(box: Box, visible: Box, size: Point, lastZoom: number): CameraPosition {
  const zoom = zoomWithin(box, visible, size, lastZoom);
  const { x, y } = centre(box);
  const shown = centre(visible);
  const world = worldSize(zoom);
  return { middle: { x: x + (size.x / 2 - shown.x) / world, y: y + (size.y / 2 - shown.y) / world }, zoom };
}

/** A box of the unit square in CSS pixels from the window's upper left corner. */
export function onScreen(box: Box, { middle, zoom }: CameraPosition, size: Point): Box {
  const world = worldSize(zoom);
  const across = (x: number) => (x - middle.x) * world + size.x / 2;
  const down = (y: number) => (y - middle.y) * world + size.y / 2;
  return { left: across(box.left), top: down(box.top), right: across(box.right), bottom: down(box.bottom) };
}

/** The other way round: the box of the unit square that lies in a part of the window. */
export function inSight(
  { left, top, right, bottom }: Box,
  { middle, zoom }: CameraPosition,
  size: Point,
): Box {
  const world = worldSize(zoom);
  const across = (x: number) => (x - size.x / 2) / world + middle.x;
  const down = (y: number) => (y - size.y / 2) / world + middle.y;
  return { left: across(left), top: down(top), right: across(right), bottom: down(bottom) };
}

/** CSS pixels that are not worth a move right after the page was opened. */
const NEAR = 48;

export function isNear(one: CameraPosition, other: CameraPosition): boolean {
  const { x, y } = one.middle;
  return (
    one.zoom === other.zoom && Math.hypot(x - other.middle.x, y - other.middle.y) * worldSize(one.zoom) < NEAR
  );
}

/** Zoom steps by which a place in view may be smaller than it could be without the map coming closer. */
const NEAR_ENOUGH = 2;

export function isInSight(box: Box, camera: CameraPosition, size: Point, visible: Box): boolean {
  return (
    holds(visible, centre(onScreen(box, camera, size))) && camera.zoom >= zoomFor(box, visible) - NEAR_ENOUGH
  );
}

/** The same for what has to be seen whole. */
export function isSeenWhole(box: Box, camera: CameraPosition, size: Point, visible: Box): boolean {
  const { left, top, right, bottom } = onScreen(box, camera, size);
  const isWhole = holds(visible, { x: left, y: top }) && holds(visible, { x: right, y: bottom });
  return isWhole && isInSight(box, camera, size, visible);
}
