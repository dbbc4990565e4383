import type { Position } from '../../../src/model/position.ts';
import { distanceKm } from '../../../src/geo/distance.ts';
import type { Line } from './faces.ts';

/** An end of a line that no other line touches. */
interface LooseEnd {
  readonly position: Position;
  readonly line: Line;
}

/**
 * Straight lines that close the gaps between lines: of all pairs of loose ends no farther apart than `reachKm` the
 * nearest first, then every end that is left to the nearest vertex of another line within that reach.
 */
export function closeGaps(lines: readonly Line[], reachKm: number): Line[] {
  const ends = looseEnds(lines);
  const pairs = nearestPairs(ends, reachKm);
  const paired = new Set(pairs.flat());
  const left = ends.filter((end) => !paired.has(end));
  return [
    ...pairs.map(([one, other]) => [one.position, other.position]),
    ...left.flatMap((end) => reach(end, lines, reachKm)),
  ];
}

/** Straight lines from the loose ends of `lines` to the nearest vertices of `others` within reach. */
export function reachOut(lines: readonly Line[], others: readonly Line[], reachKm: number): Line[] {
  return looseEnds(lines).flatMap((end) => reach(end, others, reachKm));
}

function looseEnds(lines: readonly Line[]): LooseEnd[] {
  const touching = new Map<string, number>();
  const key = (position: Position): string => position.join();
  for (const line of lines)
    for (const each of new Set(line.map(key))) touching.set(each, (touching.get(each) ?? 0) + 1);
  const isRing = (line: Line): boolean => key(line[0] ?? [0, 0]) === key(line.at(-1) ?? [0, 0]);
  return lines
    .filter((line) => !isRing(line))
    .flatMap((line) =>
      [line[0], line.at(-1)].map((position) => ({ position: position ?? [0, 0], line }) as const),
    )
    .filter(({ position }) => touching.get(key(position)) === 1);
}

function nearestPairs(ends: readonly LooseEnd[], reachKm: number): [LooseEnd, LooseEnd][] {
  const pairs = ends.flatMap((one, i) =>
    ends
      .slice(i + 1)
      .filter((other) => other.line !== one.line)
      .map((other) => ({ one, other, km: distanceKm(one.position, other.position) })),
  );
  const taken = new Set<LooseEnd>();
  return pairs
    .filter(({ km }) => km <= reachKm)
    .sort((a, b) => a.km - b.km)
    .flatMap(({ one, other }) => {
      if (taken.has(one) || taken.has(other)) return [];
      taken.add(one).add(other);
      return [[one, other] as [LooseEnd, LooseEnd]];
    });
}

function reach(end: LooseEnd, lines: readonly Line[], reachKm: number): Line[] {
  const vertices = lines.filter((line) => line !== end.line).flat();
  const nearest = vertices.reduce<{ position: Position | null; km: number }>(
    (best, position) => {
      const km = distanceKm(end.position, position);
      return km < best.km ? { position, km } : best;
    },
    { position: null, km: reachKm },
  );
  return nearest.position === null ? [] : [[end.position, nearest.position]];
}
