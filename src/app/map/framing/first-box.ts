import type { PlaceHead } from '../../../corpus/place-head.ts';
import type { Box, Point } from '../geometry/box.ts';
import { project } from '../geometry/mercator.ts';

/** The part of the passages that may lie outside to each side. */
const TAIL = 0.04;

/** The box of the unit square that holds nearly all passages: where the articles are about. `null` without places. */
export function firstBox(places: readonly PlaceHead[]): Box | null {
  const weighted = places.flatMap(({ point, passages }) =>
    point === null || passages === 0 ? [] : [{ at: project(point), weight: passages }],
  );
  if (weighted.length === 0) return null;
  const [left, right] = middleOf(weighted, ({ x }) => x);
  const [top, bottom] = middleOf(weighted, ({ y }) => y);
  return { left, top, right, bottom };
}

interface Weighted {
  readonly at: Point;
  readonly weight: number;
}

/** From where to where the values reach when the tails are cut off. */
function middleOf(places: readonly Weighted[], value: (point: Point) => number): [number, number] {
  const sorted = places.toSorted((one, other) => value(one.at) - value(other.at));
  const all = sorted.reduce((sum, { weight }) => sum + weight, 0);
  return [reach(sorted, all * TAIL, value), reach(sorted.reverse(), all * TAIL, value)];
}

/** The value at which more than `tail` has been passed. */
function reach(sorted: readonly Weighted[], tail: number, value: (point: Point) => number): number {
  let passed = 0;
  for (const { at, weight } of sorted) {
    passed += weight;
    if (passed > tail) return value(at);
  }
  return 0;
}
