import type { WordSet } from '../../text/word-set.ts';
import { designatorOf } from '../grammar/designator-forms.ts';
import { inSome } from '../grammar/languages.ts';
import type { Item } from './sentence-items.ts';
import { AND, BY, INSIDE, SURROUNDINGS } from './words.ts';

/** A mention and where reading goes on behind it. */
export interface PlaceRead {
  readonly mention: number;
  readonly next: number;
}

/** Several mentions joined by *and*, and where reading goes on behind them. */
export interface PlacesRead {
  readonly mentions: readonly number[];
  readonly next: number;
}

export function wordAt(items: readonly Item[], at: number): string | null {
  const item = items[at];
  return item?.type === 'word' ? item.text : null;
}

export function placeAt(items: readonly Item[], at: number): number | null {
  const item = items[at];
  return item?.type === 'place' ? item.mention : null;
}

/** Whether the very word at `at` is one of `words`. */
export function isWordOf(items: readonly Item[], at: number, words: WordSet): boolean {
  return words.hasBare(wordAt(items, at) ?? '');
}

/** Whether the word designates a place's kind: مدينة, بلدتي, and with them محيط, أطراف. */
export function isDesignator(items: readonly Item[], at: number): boolean {
  const word = wordAt(items, at);
  return word !== null && (SURROUNDINGS.hasBare(word) || designatorOf(word) !== null);
}

/** في, and what a designator is with ب: بريف, بمحافظة. */
export function isInside(items: readonly Item[], at: number): boolean {
  const word = wordAt(items, at) ?? '';
  return INSIDE.hasBare(word) || (BY.hasBare(word.charAt(0)) && designatorOf(word.slice(1)) !== null);
}

/** The place named at `at`, behind any words that designate its kind; `null` where something else stands there. */
export function readPlace(items: readonly Item[], at: number): PlaceRead | null {
  let next = at;
  while (isDesignator(items, next)) next += 1;
  const mention = placeAt(items, next);
  return mention === null ? null : { mention, next: next + 1 };
}

/** As `readPlace`, and over an adjective of origin and what says where that place lies: `عرسال اللبنانية`, `البوكمال بريف دير الزور`. */
export function readDescribedPlace(items: readonly Item[], at: number): PlaceRead | null {
  const place = readPlace(items, at);
  if (place === null) return null;
  const next = isOrigin(wordAt(items, place.next)) ? place.next + 1 : place.next;
  const container = isInside(items, next) ? readPlace(items, next + 1) : null;
  return { mention: place.mention, next: container?.next ?? next };
}

/** One place or several: `من الضمير والقلمون الغربي`. */
export function readDescribedPlaces(items: readonly Item[], at: number): PlacesRead | null {
  const first = readDescribedPlace(items, at);
  if (first === null) return null;
  const mentions = [first.mention];
  let { next } = first;
  while (isWordOf(items, next, AND)) {
    const other = readDescribedPlace(items, next + 1);
    if (other === null) break;
    mentions.push(other.mention);
    next = other.next;
  }
  return { mentions, next };
}

/** A definite adjective in ي or ية: اللبنانية, الحدودية. */
function isOrigin(word: string | null): boolean {
  return word !== null && inSome(({ forms }) => forms.isOriginOfPlace(word));
}
