import { isWordOf, readPlaceWithContainer } from './item-reader.ts';
import type { Route } from './relation.ts';
import type { ItemisedSentence } from './sentence-items.ts';
import { BEARINGS, FROM_WORDS, THROUGH_WORDS, TO_WORDS } from './words.ts';

function readThrough({ items }: ItemisedSentence, at: number) {
  return isWordOf(items, at, THROUGH_WORDS) ? readPlaceWithContainer(items, at + 1) : null;
}

function routeAt(sentence: ItemisedSentence, at: number): Route | null {
  const { items, start, end } = sentence;
  const from = isWordOf(items, at, FROM_WORDS) ? readPlaceWithContainer(items, at + 1) : null;
  if (from === null) return null;
  const before = readThrough(sentence, from.next);
  let next = before?.next ?? from.next;
  while (isWordOf(items, next, BEARINGS)) next += 1;
  const to = isWordOf(items, next, TO_WORDS) ? readPlaceWithContainer(items, next + 1) : null;
  if (to === null) return null;
  const through = before ?? readThrough(sentence, to.next);
  return { sort: 'route', from: from.mention, to: to.mention, through: through?.mention ?? null, start, end };
}

/** Every *from A to B* that the sentence states with the two places right at their prepositions. */
export function findRoutes(sentence: ItemisedSentence): Route[] {
  return sentence.items.map((_, at) => routeAt(sentence, at)).filter((route) => route !== null);
}
