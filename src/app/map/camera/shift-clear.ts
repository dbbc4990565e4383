import { type Box, enclose, grow, moved, overlap, type Point } from '../../../geo/box.ts';
import { shiftInto } from './fit.ts';

/** CSS pixels between a control and what stands beside it. */
export const AIR_BESIDE = 4;

const NO_SHIFT: Point = { x: 0, y: 0 };
/** CSS pixels that nobody sees: browsers measure in fractions. */
const HAIR = 0.5;

/** CSS pixels to each side, and the steps between them, that are tried to have marks out from under a control. */
const FURTHEST = 160;
const STEP = 8;
const TRIED = Array.from({ length: (2 * FURTHEST) / STEP + 1 }, (_, index) => index * STEP - FURTHEST);

/**
 * The least move that brings all `boxes` into `visible` and out from under the `insets` in the corners; where that is
 * not possible at once, they are brought into `visible`. Of the `others` as few as possible are left under the insets.
 */
export function shiftClear(
  boxes: readonly Box[],
  visible: Box,
  insets: readonly Box[],
  others: readonly Box[] = [],
): Point {
  const all = enclose(boxes);
  if (all === null) return NO_SHIFT;
  const inside = shiftInto(all, visible);
  const near = others.filter((box) => isUnder(insets, grow(moved(box, inside), FURTHEST)));
  const countCovered = (what: readonly Box[], shift: Point) =>
    what.filter((box) => isUnder(insets, moved(box, shift))).length;
  const isBeside = countCovered(near, inside) === 0;
  if (isBeside && countCovered(boxes, inside) === 0) return inside;
  const pairs = boxes.flatMap((box) => insets.map((inset) => [moved(box, inside), inset] as const));
  const tried = isBeside ? [0] : TRIED;
  const aside = pairs.flatMap(([box, inset]) => [inset.left - box.right, inset.right - box.left]);
  const away = pairs.flatMap(([box, inset]) => [inset.top - box.bottom, inset.bottom - box.top]);
  const clear = [...tried, ...aside]
    .flatMap((x) => [...tried, ...away].map((y) => ({ x: inside.x + x, y: inside.y + y })))
    .filter((shift) => isWithin(moved(all, shift), visible) && countCovered(boxes, shift) === 0)
    .map((shift) => ({ shift, left: countCovered(near, shift), way: Math.hypot(shift.x, shift.y) }))
    .sort((one, other) => one.left - other.left || one.way - other.way);
  return clear[0]?.shift ?? inside;
}

const isUnder = (insets: readonly Box[], box: Box): boolean => insets.some((inset) => overlap(box, inset));

function isWithin(box: Box, visible: Box): boolean {
  const { x, y } = shiftInto(box, visible);
  return Math.hypot(x, y) < HAIR;
}
