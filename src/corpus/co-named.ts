import { countBefore } from '../geo/bisection.ts';
import { PLOTTED_ROLES } from '../model/role.ts';
import type { Block } from './article.ts';
import type { Passage } from './passage.ts';

export interface CoNamed {
  readonly place: string;
  /** In how many of the passages it is named too. */
  readonly passages: number;
}

/** The places most often named in the same passages, by place id. */
export type CoNamedFile = Readonly<Record<string, readonly CoNamed[]>>;

const MOST = 8;

/** In how many passages each of the other places is named, by place id. */
export type CoNamedCounts = ReadonlyMap<string, number>;

/**
 * The other places that are named inside these passages of a place, those most often named first; no more than a reader
 * wants to see. `blocksOf` gives the blocks of an article, none where its text is not published.
 */
export function coNamedPlaces(
  place: string,
  passages: readonly Passage[],
  blocksOf: (article: string) => readonly Block[],
): CoNamed[] {
  return mostCoNamed([countCoNamed(place, passages, blocksOf)]);
}

/** In the order in which the others are first named. */
export function countCoNamed(
  place: string,
  passages: readonly Passage[],
  blocksOf: (article: string) => readonly Block[],
): CoNamedCounts {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    const block = blocksOf(passage.article)[passage.block];
    for (const other of placesNamedIn(passage, block)) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  counts.delete(place);
  return counts;
}

/** Those most often named over all the counts of a place. */
export function mostCoNamed(all: readonly CoNamedCounts[]): CoNamed[] {
  const sums = new Map<string, number>();
  for (const counts of all)
    for (const [other, count] of counts) sums.set(other, (sums.get(other) ?? 0) + count);
  return [...sums]
    .map(([other, count]) => ({ place: other, passages: count }))
    .toSorted((one, other) => other.passages - one.passages)
    .slice(0, MOST);
}

/** Mentions lie in the order of their starts: of a long paragraph all would be looked at for each of its passages. */
function placesNamedIn({ start, text }: Passage, block: Block | undefined): Set<string> {
  const end = start + text.length;
  const mentions = block?.mentions ?? [];
  const countFrom = (offset: number) =>
    countBefore(mentions.length, (index) => (mentions[index]?.start ?? 0) < offset);
  const named = mentions
    .slice(countFrom(start), countFrom(end))
    .flatMap(({ end: until, role, place }) =>
      until <= end && PLOTTED_ROLES.has(role) && place !== null ? [place] : [],
    );
  return new Set(named);
}
