import type { UnknownToponymReason } from '../../model/reason.ts';
import { ARTICLE } from '../../text/arabic/clitics.ts';
import type { Words } from '../../text/words.ts';
import { type DesignatorForm, designatorOf } from '../grammar/designator-forms.ts';
import { wordsFor } from '../grammar/languages.ts';
import { mayBeName, startsCompound } from '../grammar/name-form.ts';
import { startsWithAnd } from '../grammar/preposition.ts';
import type { Guess, Known } from './guess.ts';

const COMPRISING = wordsFor(({ lists }) => lists.comprising);
const PREPOSITIONS = wordsFor(({ prepositions }) => prepositions.ofPlace.map(({ word }) => word));
/** القرى المتضررة هي: how many words may stand between the plural and what opens the list. */
const MOST_BEFORE = 4;
/** Words of an item between two commas. */
const LONGEST_ITEM = 3;
/** One item alone may be a sentence. */
const LEAST_ITEMS = 2;

/** The unknown items of a list that a plural announces and a colon or منها opens: ثلاث قرى: البويطة، عكيربات ورسم التينة. */
export function openedListGuesses(words: Words, known: Known): Guess[] {
  const found: Guess[] = [];
  for (let at = 0; at < words.count; at++) {
    const form = pluralOfSettlements(words.word(at));
    const first = form === null ? null : startOfList(words, at + 1);
    if (form === null || first === null) continue;
    const items = itemsFrom(words, first, known);
    if (items.length < LEAST_ITEMS) continue;
    found.push(...items.filter((item) => !known.has(item.first)).map((item) => guess(words, at, item, form)));
    at = items.at(-1)?.last ?? at;
  }
  return found;
}

function pluralOfSettlements(word: string): DesignatorForm | null {
  const form = designatorOf(word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : word);
  const isPlural = form !== null && form.number !== 'singular';
  if (!isPlural) return null;
  return form.designator.otherwise === 'place' || form.designator.kinds.includes('district') ? form : null;
}

/** The first word behind a colon or منها; `null` where the sentence goes on otherwise. */
function startOfList(words: Words, from: number): number | null {
  for (let at = from; at <= from + MOST_BEFORE && at < words.count; at++) {
    const separator = words.separator(at);
    if (words.separatorText(at).includes(':')) return separator === 'line' ? null : at;
    if (separator === 'stop' || separator === 'line') return null;
    if (COMPRISING.hasBare(words.word(at))) return words.separator(at + 1) === 'line' ? null : at + 1;
  }
  return null;
}

interface Item {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
}

function itemsFrom(words: Words, first: number, known: Known): Item[] {
  const items: Item[] = [];
  for (let at = first; at < words.count; ) {
    const skip = items.length > 0 && !known.has(at) && startsWithAnd(words.word(at)) ? 1 : 0;
    const isJoined = items.length === 0 || skip === 1 || words.separator(at) === 'comma' || known.has(at);
    const last = isJoined ? endOfItem(words, at, skip, known) : null;
    if (last === null) break;
    items.push({ first: at, last, skip });
    if (words.separator(last + 1) === 'stop' || words.separator(last + 1) === 'line') break;
    at = last + 1;
  }
  return items;
}

/** An item runs to the next comma or *and*; where neither comes soon, the list is over. */
function endOfItem(words: Words, first: number, skip: number, known: Known): number | null {
  if (!known.has(first) && !mayBeName(words.word(first).slice(skip))) return null;
  for (let last = first; last < first + LONGEST_ITEM; last++) {
    const isEnd = words.separator(last + 1) !== 'space' || startsWithAnd(words.word(last + 1));
    if (isEnd || PREPOSITIONS.has(words.word(last + 1))) return last;
    const isOpen = last === first && startsCompound(words.word(first).slice(skip));
    if (!isOpen && !known.has(last + 1) && !mayBeName(words.word(last + 1))) return null;
  }
  return null;
}

function guess(words: Words, at: number, { first, last, skip }: Item, { designator }: DesignatorForm): Guess {
  const reason: UnknownToponymReason = { rule: 'designated', words: words.printed(at, last) };
  return { first, last, skip, kind: designator.kinds[0] ?? null, reason };
}
