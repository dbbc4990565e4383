import type { Kind } from '../../model/kind.ts';
import { findBetween } from './between.ts';
import { findDistanceClaims } from './distance-claim.ts';
import { type Between, type StatedRelation, tiedMentions } from './relation.ts';
import { findRoutes } from './route.ts';
import { itemiseSentences, type PlacedMention } from './sentence-items.ts';

/** Between two states lie mostly talks and matches, not a stretch of land. */
const STATES: ReadonlySet<Kind | null> = new Set<Kind | null>(['country', 'capital']);

/**
 * What the sentences of `text` state about the places they name: routes, stretches between two, distances.
 * `mentions` are those of `text` in order; relations name them by their number there. Only what stands in
 * so many words is reported: names right at their prepositions, never across sentences, of places that differ.
 */
export function findRelations(text: string, mentions: readonly PlacedMention[]): StatedRelation[] {
  const isOfLand = ({ first, second }: Between) =>
    ![first, second].some((number) => STATES.has(mentions[number]?.kind ?? null));
  const isOfSeveral = (relation: StatedRelation) => {
    const tied = tiedMentions(relation);
    return new Set(tied.map((number) => mentions[number]?.place)).size === tied.length;
  };
  return itemiseSentences(text, mentions)
    .flatMap((sentence): StatedRelation[] => [
      ...findRoutes(sentence),
      ...findBetween(sentence).filter(isOfLand),
      ...findDistanceClaims(sentence),
    ])
    .filter(isOfSeveral);
}
