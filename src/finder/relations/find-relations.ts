import type { Kind } from '../../model/kind.ts';
import { type Between, tiedPlaces } from '../../model/relation.ts';
import { findBetween } from './between.ts';
import { findDistanceClaims } from './distance-claim.ts';
import type { FoundRelation } from './relation.ts';
import { findRoutes } from './route.ts';
import { itemiseSentences, type PlacedMention } from './sentence-items.ts';

/** Between two states lie mostly talks and matches, not a stretch of land. */
const STATES: ReadonlySet<Kind | null> = new Set<Kind | null>(['country', 'capital']);

/**
 * What the sentences of `text` state about the places they name: routes, stretches between two, distances.
 * `mentions` are those of `text` in order; relations name them by their number there. Only what stands in
 * so many words is reported: names right at their prepositions, never across sentences, of places that differ.
 */
export function findRelations(text: string, mentions: readonly PlacedMention[]): FoundRelation[] {
  const isOfLand = ({ first, second }: Between<number>) =>
    ![first, second].some((number) => STATES.has(mentions[number]?.kind ?? null));
  const isOfSeveral = (relation: FoundRelation) => {
    const tied = tiedPlaces(relation);
    return new Set(tied.map((number) => mentions[number]?.place)).size === tied.length;
  };
  return itemiseSentences(text, mentions)
    .flatMap((sentence): FoundRelation[] => [
      ...findRoutes(sentence),
      ...findBetween(sentence).filter(isOfLand),
      ...findDistanceClaims(sentence),
    ])
    .filter(isOfSeveral);
}
