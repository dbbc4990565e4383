import { isWordOf, readPlace } from './item-reader.ts';
import type { Between } from './relation.ts';
import type { ItemisedSentence } from './sentence-items.ts';
import { AND_WORDS, BETWEEN_WORDS } from './words.ts';

function betweenAt({ items, start, end }: ItemisedSentence, at: number): Between | null {
  const first = isWordOf(items, at, BETWEEN_WORDS) ? readPlace(items, at + 1) : null;
  if (first === null || !isWordOf(items, first.next, AND_WORDS)) return null;
  const second = readPlace(items, first.next + 1);
  if (second === null) return null;
  // A third item makes it a list of places, and where "between" lies among three is a guess.
  const third = isWordOf(items, second.next, AND_WORDS) ? readPlace(items, second.next + 1) : null;
  return third === null
    ? { sort: 'between', first: first.mention, second: second.mention, start, end }
    : null;
}

/** Every *between A and B* of exactly two places. */
export function findBetween(sentence: ItemisedSentence): Between[] {
  return sentence.items.map((_, at) => betweenAt(sentence, at)).filter((between) => between !== null);
}
