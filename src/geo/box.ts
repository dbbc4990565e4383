/** A rectangle whose y grows downwards, in whatever unit its owner says. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const width = (box: Box): number => box.right - box.left;
export const height = (box: Box): number => box.bottom - box.top;

export const centre = (box: Box): Point => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

export function holds(box: Box, { x, y }: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

export function grow(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

export function moved({ left, top, right, bottom }: Box, { x, y }: Point): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

export function boxAround({ x, y }: Point, halfWidth: number, halfHeight = halfWidth): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

/** The least box that holds all of them; `null` for none. */
export function enclose(boxes: Iterable<Box>): Box | null {
  let all: Box | null = null;
  for (const box of boxes) {
    all =
      all === null
        ? box
        : {
            left: Math.min(all.left, box.left),
            top: Math.min(all.top, box.top),
            right: Math.max(all.right, box.right),
            bottom: Math.max(all.bottom, box.bottom),
          };
  }
  return all;
}

/** Which copies of the unit square of the world a box reaches into: 0 is the world itself, 1 its copy to the east. */
export function turnsIn({ left, right }: Box): number[] {
  const first = Math.floor(left);
  return Array.from({ length: Math.floor(right) - first + 1 }, (_, index) => first + index);
}

/** Of all copies of `x` in the copies of the world the one nearest to `to`, as whole turns away from it. */
export const turnTo = (x: number, to: number): number => Math.round(to - x);

/** So much more of the world must lie between two neighbours than between the outermost for the map to be cut there. */
const WORTH_A_TURN = 1 / 18;

/** Moves values of a world that comes round again so that they lie as near together as they can: the short way round. */
export function shortWayRound(values: readonly number[]): (value: number) => number {
  const sorted = values.toSorted((one, other) => one - other);
  let widest = 1 - (sorted.at(-1) ?? 0) + (sorted[0] ?? 0) + WORTH_A_TURN;
  let cut = -Infinity;
  for (const [index, value] of sorted.entries()) {
    const gap = (sorted[index + 1] ?? value) - value;
    if (gap <= widest) continue;
    widest = gap;
    cut = value;
  }
  return (value) => (value <= cut ? value + 1 : value);
}
