import type { Item } from './sentence-items.ts';
import { INSIDE_WORDS, KIND_WORDS } from './words.ts';

/** A mention and where reading goes on behind it. */
export interface PlaceRead {
  readonly mention: number;
  readonly next: number;
}

export function wordAt(items: readonly Item[], at: number): string | null {
  const item = items[at];
  return item?.sort === 'word' ? item.text : null;
}

export function isWordOf(items: readonly Item[], at: number, words: { has(word: string): boolean }): boolean {
  const word = wordAt(items, at);
  return word !== null && words.has(word);
}

/** The place named at `at`, behind any words that announce its kind; `null` where something else stands there. */
export function readPlace(items: readonly Item[], at: number): PlaceRead | null {
  let next = at;
  while (isWordOf(items, next, KIND_WORDS)) next += 1;
  const item = items[next];
  return item?.sort === 'place' ? { mention: item.mention, next: next + 1 } : null;
}

/** As `readPlace`, and over what says where that place lies: `البوكمال بريف دير الزور`. */
export function readPlaceWithContainer(items: readonly Item[], at: number): PlaceRead | null {
  const place = readPlace(items, at);
  if (place === null || !isWordOf(items, place.next, INSIDE_WORDS)) return place;
  const container = readPlace(items, place.next + 1);
  return container === null ? place : { mention: place.mention, next: container.next };
}
