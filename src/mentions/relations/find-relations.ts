import type { Mention } from '../mention.ts';
import { findBetween } from './between.ts';
import { findDistanceClaims } from './distance-claim.ts';
import type { Relation } from './relation.ts';
import { findRoutes } from './route.ts';
import { itemiseSentences } from './sentence-items.ts';

/**
 * What the sentences of `text` state about the places they name: routes, stretches between two, distances.
 * `mentions` are those of `text` in order; relations name them by their number there. Only what stands in
 * so many words is reported: names right at their prepositions, never across sentences.
 */
export function findRelations(text: string, mentions: readonly Mention[]): Relation[] {
  return itemiseSentences(text, mentions).flatMap((sentence) => [
    ...findRoutes(sentence),
    ...findBetween(sentence),
    ...findDistanceClaims(sentence),
  ]);
}
