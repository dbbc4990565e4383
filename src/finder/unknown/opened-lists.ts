import type { UnknownToponymReason } from '../../model/reason.ts';
import { ARTICLE } from '../../text/arabic/clitics.ts';
import type { Words } from '../../text/words.ts';
import { type DesignatorForm, designatorOf } from '../grammar/designator-forms.ts';
import { ofAll, wordsFor } from '../grammar/languages.ts';
import { mayBeName, startsCompound } from '../grammar/name-form.ts';
import { isAnd, startsWithAnd } from '../grammar/preposition.ts';
import { endOfQuoted, type Guess, type Known } from './guess.ts';

const COMPRISING = wordsFor(({ lists }) => lists.comprising);
const PREPOSITIONS = wordsFor(({ prepositions }) => prepositions.ofPlace.map(({ word }) => word));
/** القرى المتضررة هي: how many words may stand between the plural and what opens the list. */
const MOST_BEFORE = 4;
/** Words of an item between two commas. */
const LONGEST_ITEM = 3;
/** One item alone may be a sentence. */
const LEAST_ITEMS = 2;
/** Where nothing but a comma opens the list, two may be one as well. */
const LEAST_UNOPENED = 3;
const LIKE = ofAll(({ attached }) => attached.like);

/**
 * The unknown items of a list that a plural announces: behind a colon, منها or كـ (ثلاث قرى: البويطة، عكيربات ورسم التينة), or at once,
 * where commas part names of several words: قرى عراق سويدان، جسير، حتا.
 */
export function openedListGuesses(words: Words, known: Known): Guess[] {
  const found: Guess[] = [];
  for (let at = 0; at < words.count; at++) {
    const form = pluralOf(words.word(at));
    const items = form === null ? [] : itemsOf(words, at, form, known);
    if (form === null || items.length === 0) continue;
    found.push(...items.filter((item) => !known.has(item.first)).map((item) => guess(words, at, item, form)));
    at = items.at(-1)?.last ?? at;
  }
  return found;
}

function pluralOf(word: string): DesignatorForm | null {
  const form = designatorOf(word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : word);
  return form === null || form.number === 'singular' || form.designator.id === 'country' ? null : form;
}

function itemsOf(
  words: Words,
  plural: number,
  { designator }: DesignatorForm,
  known: Known,
): readonly Item[] {
  const examples = startOfExamples(words, plural + 1);
  if (examples !== null) return itemsFrom(words, examples, known);
  if (designator.otherwise !== 'place' && !designator.kinds.includes('district')) return [];
  const first = startOfList(words, plural + 1);
  if (first !== null) return atLeast(LEAST_ITEMS, itemsFrom(words, first, known));
  if (words.separator(plural + 1) !== 'space') return [];
  const items = atLeast(LEAST_UNOPENED, itemsFrom(words, plural + 1, known));
  const [opening] = items;
  const isOfNames = opening !== undefined && opening.last > opening.first && !known.has(opening.first);
  return isOfNames && words.separator(opening.last + 1) === 'comma' ? items : [];
}

const atLeast = (least: number, items: readonly Item[]): readonly Item[] =>
  items.length < least ? [] : items;

/** بحيرات عديدة كـ"آك غيول", مدن كـ شلهوبة: the first word behind كـ that stands apart. */
function startOfExamples(words: Words, from: number): number | null {
  for (let at = from; at <= from + MOST_BEFORE; at++) {
    if (words.separator(at) === 'stop' || words.separator(at) === 'line') return null;
    if (LIKE.includes(words.word(at))) return words.separator(at + 1) === 'line' ? null : at + 1;
  }
  return null;
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
  const areQuoted = endOfQuoted(words, first) !== null;
  for (let next = first; next < words.count; ) {
    // و"فوزوفسكويه": before a quotation mark *and* stands apart.
    const at = items.length > 0 && isAnd(words.word(next)) ? next + 1 : next;
    const skip = items.length > 0 && at === next && !known.has(at) && startsWithAnd(words.word(at)) ? 1 : 0;
    const isJoined =
      items.length === 0 || at > next || skip === 1 || words.separator(at) === 'comma' || known.has(at);
    const last = isJoined ? endOfItem(words, at, skip, known, areQuoted) : null;
    if (last === null) break;
    items.push({ first: at, last, skip });
    if (words.separator(last + 1) === 'stop' || words.separator(last + 1) === 'line') break;
    next = last + 1;
  }
  return items;
}

/** An item runs to the next comma or *and*, or as far as its quotation marks; where neither comes soon, the list is over. */
function endOfItem(
  words: Words,
  first: number,
  skip: number,
  known: Known,
  isQuoted: boolean,
): number | null {
  if (isQuoted) return skip > 0 ? null : endOfQuoted(words, first);
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
