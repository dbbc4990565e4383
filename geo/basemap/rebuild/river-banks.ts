import type { Position } from '../../../src/model/position.ts';
import { distanceKm } from '../../../src/geo/distance.ts';

type Line = readonly Position[];

/**
 * A line that is closed is the outline of a wide stretch of a river. It is parted into its two banks, from one end of
 * the stretch to the other: as a ring it would vanish when simplified. Any other line stays as it is.
 */
export function riverBanks(line: Line): readonly Line[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || String(first) !== String(last)) return [line];
  const ring = line.slice(1);
  const start = farthestFrom(first, ring);
  const turned = [...ring.slice(start), ...ring.slice(0, start + 1)];
  const end = farthestFrom(turned[0] ?? first, turned);
  return [turned.slice(0, end + 1), turned.slice(end)];
}

function farthestFrom(position: Position, line: Line): number {
  const distances = line.map((each) => distanceKm(position, each));
  return distances.indexOf(distances.reduce((a, b) => Math.max(a, b)));
}
