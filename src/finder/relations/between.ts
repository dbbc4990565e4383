import type { Between } from '../../model/relation.ts';
import { isWordOf, readPlace } from './item-reader.ts';
import type { InSentence } from './relation.ts';
import type { ItemisedSentence } from './sentence-items.ts';
import { isSignalled, type Signals } from './signal.ts';
import { AND, AND_BETWEEN, BETWEEN, DEALINGS, FIGURES, LAND_BETWEEN, LIES, WAYS } from './words.ts';

/** Between two towns lie also talks and matches: something must say that land or a way is meant. */
const LYING: Signals = { wanted: [LIES, LAND_BETWEEN, WAYS], unwanted: [DEALINGS, FIGURES], reach: 7 };

function betweenAt({ items, start, end }: ItemisedSentence, at: number): InSentence<Between<number>> | null {
  const first = isWordOf(items, at, BETWEEN) ? readPlace(items, at + 1) : null;
  if (first === null || !isWordOf(items, first.next, AND_BETWEEN)) return null;
  const second = readPlace(items, first.next + 1);
  if (second === null) return null;
  // A third item makes it a list of places, and where "between" lies among three is a guess.
  const isList = isWordOf(items, second.next, AND) && readPlace(items, second.next + 1) !== null;
  // "Between A and B the town of C", "a road": what follows is what lies there.
  const isFollowed = readPlace(items, second.next) !== null || isWordOf(items, second.next, WAYS);
  if (isList || !(isFollowed || isSignalled(items, at, LYING))) return null;
  return { type: 'between', first: first.mention, second: second.mention, start, end };
}

/** Every *between A and B* of exactly two places of which the sentence says that land or a way lies there. */
export function findBetween(sentence: ItemisedSentence): InSentence<Between<number>>[] {
  return sentence.items.map((_, at) => betweenAt(sentence, at)).filter((between) => between !== null);
}
