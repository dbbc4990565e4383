import type { Cover } from '../../layout/cover.ts';
import { type Box, enclose, height, moved, overlap, type Point, width } from '../geometry/box.ts';
import { FIRST_ZOOM, LAST_ZOOM } from '../map-limits.ts';

const NO_SHIFT: Point = { x: 0, y: 0 };
/** CSS pixels that nobody sees: browsers measure in fractions. */
const HAIR = 0.5;

/** The part of the window that nothing covers, with `air` kept to every side; never turned inside out. */
export function freePart(size: Point, cover: Cover, air: number): Box {
  const left = Math.min(cover.left + air, size.x / 2);
  const top = Math.min(cover.top + air, size.y / 2);
  return {
    left,
    top,
    right: Math.max(left + 1, size.x - cover.right - air),
    bottom: Math.max(top + 1, size.y - cover.bottom - air),
  };
}

/** A free part narrower than this is not made narrower still. */
const LEAST_WIDTH = 560;

/** `free` without the side at which a tall control stands, where enough remains; `air` is kept to it. */
export function besideControl(free: Box, control: Box, air: number): Box {
  if (height(control) < height(free) / 3 || !overlap(free, control)) return free;
  const isAtLeft = control.left + control.right < free.left + free.right;
  const beside = isAtLeft ? { ...free, left: control.right + air } : { ...free, right: control.left - air };
  return width(beside) >= LEAST_WIDTH ? beside : free;
}

/** `free` without the foot at which a control lies across most of it; `air` is kept to it. */
export function aboveControl(free: Box, control: Box, air: number): Box {
  const isAtFoot = control.top + control.bottom > free.top + free.bottom;
  const isAcross = width(control) > width(free) / 2;
  if (!isAtFoot || !isAcross || !overlap(free, control)) return free;
  return { ...free, bottom: control.top - air };
}

/** The least move that brings `box` into `free`; what is too large for it is put at its middle. */
export function shiftInto(box: Box, free: Box): Point {
  return {
    x: shiftAlong(box.left, box.right, free.left, free.right),
    y: shiftAlong(box.top, box.bottom, free.top, free.bottom),
  };
}

function shiftAlong(start: number, end: number, freeStart: number, freeEnd: number): number {
  if (end - start > freeEnd - freeStart) return (freeStart + freeEnd - start - end) / 2;
  if (start < freeStart) return freeStart - start;
  if (end > freeEnd) return freeEnd - end;
  return 0;
}

/**
 * The least move that brings all `boxes` into `free` and out from under the `obstacles` in the corners; where that is
 * not possible at once, they are brought into `free`.
 */
export function shiftClear(boxes: readonly Box[], free: Box, obstacles: readonly Box[]): Point {
  const all = enclose(boxes);
  if (all === null) return NO_SHIFT;
  const inside = shiftInto(all, free);
  const isClear = (shift: Point) =>
    boxes.every((box) => obstacles.every((obstacle) => !overlap(moved(box, shift), obstacle)));
  if (isClear(inside)) return inside;
  const pairs = boxes.flatMap((box) => obstacles.map((obstacle) => [moved(box, inside), obstacle] as const));
  const aside = pairs.flatMap(([box, obstacle]) => [obstacle.left - box.right, obstacle.right - box.left]);
  const away = pairs.flatMap(([box, obstacle]) => [obstacle.top - box.bottom, obstacle.bottom - box.top]);
  const clear = [0, ...aside]
    .flatMap((x) => [0, ...away].map((y) => ({ x: inside.x + x, y: inside.y + y })))
    .filter((shift) => isWithin(moved(all, shift), free) && isClear(shift))
    .sort((one, other) => Math.hypot(one.x, one.y) - Math.hypot(other.x, other.y));
  return clear[0] ?? inside;
}

function isWithin(box: Box, free: Box): boolean {
  const { x, y } = shiftInto(box, free);
  return Math.hypot(x, y) < HAIR;
}

/** The greatest whole zoom at which a box of the unit square fits into `free`, within the map's limits. */
export function zoomFor(box: Box, free: Box): number {
  const room = Math.min(width(free) / (width(box) * 256), height(free) / (height(box) * 256));
  return Math.max(FIRST_ZOOM, Math.min(LAST_ZOOM, Math.floor(Math.log2(room))));
}
