import type { Box, Point } from '../geometry/box.ts';

/** CSS pixels between two lines of a hatch. */
const GAP = 9;

export interface Stroke {
  readonly from: Point;
  readonly to: Point;
}

/**
 * The slanting lines that hatch a circle, as far as a box shows them, all in CSS pixels from the world's corner:
 * the lines of every hatch lie on one grid, so that they stand still while the map is dragged and where two meet.
 */
export function hatch(centre: Point, radius: number, shown: Box): Stroke[] {
  const strokes: Stroke[] = [];
  const sums = [shown.left + shown.top, shown.right + shown.bottom];
  const middle = centre.x + centre.y;
  const first = Math.max(sums[0] ?? 0, middle - radius * Math.SQRT2);
  const last = Math.min(sums[1] ?? 0, middle + radius * Math.SQRT2);
  for (let sum = Math.ceil(first / GAP) * GAP; sum <= last; sum += GAP) {
    const stroke = chord(centre, radius, sum);
    if (stroke !== null) strokes.push(stroke);
  }
  return strokes;
}

/** The part of the line x + y = sum inside the circle. */
function chord(centre: Point, radius: number, sum: number): Stroke | null {
  const distance = (sum - centre.x - centre.y) / Math.SQRT2;
  if (Math.abs(distance) >= radius) return null;
  const half = Math.sqrt(radius * radius - distance * distance) / Math.SQRT2;
  const foot = { x: centre.x + distance / Math.SQRT2, y: centre.y + distance / Math.SQRT2 };
  return { from: { x: foot.x - half, y: foot.y + half }, to: { x: foot.x + half, y: foot.y - half } };
}
