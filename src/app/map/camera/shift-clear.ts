import { type Box, enclose, moved, overlap, type Point } from '../../../geo/box.ts';
import { shiftInto } from './fit.ts';

const NO_SHIFT: Point = { x: 0, y: 0 };
/** CSS pixels that nobody sees: browsers measure in fractions. */
const HAIR = 0.5;

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
  const countCovered = (what: readonly Box[], shift: Point) =>
    what.filter((box) => insets.some((inset) => overlap(moved(box, shift), inset))).length;
  const covered = others.filter((box) => countCovered([box], inside) > 0);
  if (countCovered(boxes, inside) + covered.length === 0) return inside;
  const pairs = [...boxes, ...covered].flatMap((box) =>
    insets.map((inset) => [moved(box, inside), inset] as const),
  );
  const aside = pairs.flatMap(([box, inset]) => [inset.left - box.right, inset.right - box.left]);
  const away = pairs.flatMap(([box, inset]) => [inset.top - box.bottom, inset.bottom - box.top]);
  const clear = [0, ...aside]
    .flatMap((x) => [0, ...away].map((y) => ({ x: inside.x + x, y: inside.y + y })))
    .filter((shift) => isWithin(moved(all, shift), visible) && countCovered(boxes, shift) === 0)
    .map((shift) => ({ shift, left: countCovered(others, shift), way: Math.hypot(shift.x, shift.y) }))
    .sort((one, other) => one.left - other.left || one.way - other.way);
  return clear[0]?.shift ?? inside;
}

function isWithin(box: Box, visible: Box): boolean {
  const { x, y } = shiftInto(box, visible);
  return Math.hypot(x, y) < HAIR;
}
