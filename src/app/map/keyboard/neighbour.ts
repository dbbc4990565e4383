import type { Point } from '../../../geo/box.ts';

export type Direction = 'up' | 'right' | 'down' | 'left';

export interface Located {
  readonly key: string;
  /** y grows downwards. */
  readonly at: Point;
}

const AHEAD: Record<Direction, Point> = {
  up: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

/** How much worse a step to the side is than a step ahead. */
const ASIDE = 2;

/** The nearest in that direction, no more than 60° to the side of it; `null` where nothing lies there. */
export function neighbour<T extends Located>(
  from: Point,
  others: readonly T[],
  direction: Direction,
): T | null {
  let best: T | null = null;
  let least = Infinity;
  for (const other of others) {
    const cost = costOf({ x: other.at.x - from.x, y: other.at.y - from.y }, AHEAD[direction]);
    if (cost >= least) continue;
    least = cost;
    best = other;
  }
  return best;
}

function costOf(step: Point, ahead: Point): number {
  const along = step.x * ahead.x + step.y * ahead.y;
  const aside = Math.abs(step.x * ahead.y - step.y * ahead.x);
  if (along <= 0 || aside > along * Math.sqrt(3)) return Infinity;
  return along + ASIDE * aside;
}
