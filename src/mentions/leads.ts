import type { Kind } from '../gazetteer/kind.ts';
import { isDefinite, someRest } from '../text/clitics.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/sentences.ts';
import { WordSet } from '../text/word-set.ts';
import type { Words } from '../text/words.ts';
import { FIRST_NAMES } from './grammar/first-names.ts';
import type { Head } from './grammar/heads.ts';
import { FOREIGN_ENDINGS, FOREIGN_WORDS, INSIDE_NAMES, OUTSIDE_NAMES } from './grammar/lead-heads.ts';
import { AFTER_HEADS, COMPOUND_STARTS } from './grammar/not-names.ts';
import { type HeadForm, headOf } from './heads.ts';
import { nextItem } from './lists.ts';
import type { Reason } from './mention.ts';
import type { Sighting } from './sighting.ts';
import { isClose } from './surroundings.ts';

/** Words that look like a place's name and are in no gazetteer. */
export interface Lead {
  /** UTF-16 code units of the text, end exclusive; clitics and heads are outside. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** What the words around announce; `null` where they only say that it is a place. */
  readonly kind: Kind | null;
  readonly reason: Reason;
}

const OUTSIDE = new WordSet(OUTSIDE_NAMES);
const INSIDE = new WordSet(INSIDE_NAMES);
const FIRST = new WordSet(FIRST_NAMES);
const LOANS = new WordSet(FOREIGN_WORDS);
const FOREIGN = FOREIGN_ENDINGS.map((ending) => foldText(ending));
/** Two letters at least before the ending. */
const SHORTEST_BEFORE_ENDING = 2;
const NOT_NAMES = new WordSet(AFTER_HEADS);
const STARTS = new WordSet(COMPOUND_STARTS);
/** Three letters at least, and not ل with the article: للكتاب. */
const ARABIC_WORD = /^(?!لل)[ء-ي]{3,}$/;
const SHORTEST_HEAD = 2;
/** Prepositions after which a foreign name is a place and not a person. */
const BEFORE_PLACES = new WordSet([
  'في',
  'إلى',
  'نحو',
  'شمال',
  'جنوب',
  'شرق',
  'غرب',
  'شمالي',
  'جنوبي',
  'شرقي',
  'غربي',
]);
/** A word that was announced once is looked for again where it is this long and has no article. */
const SHORTEST_REPEATED = 4;

interface Guess {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  readonly kind: Kind | null;
  readonly reason: Reason;
}

/**
 * The leads of a text, sorted by start: unknown words right after a head, the unknown items of a list that a head
 * governs, and the same words again after a preposition of place. `taken` are the spans of names that are known.
 */
export function findLeads(words: Words, sightings: readonly Sighting[], taken: readonly Span[]): Lead[] {
  const known = new Set(sightings.flatMap(({ first, last }) => range(first, last)));
  const announced = sightings.flatMap((sighting) => announcedBy(words, sighting, known));
  const guesses = [...announced, ...foreign(words, known), ...repeated(words, announced, known)];
  const leads = guesses.map((guess) => leadOf(words, guess));
  return withoutOverlaps(leads, taken);
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function announcedBy(words: Words, { isHead, last }: Sighting, known: ReadonlySet<number>): Guess[] {
  const form = isHead ? headOf(words.word(last)) : null;
  if (form === null || !(OUTSIDE.has(words.word(last)) || INSIDE.has(words.word(last)))) return [];
  return form.number === 'singular' ? afterHead(words, last, form, known) : inList(words, last, form, known);
}

function afterHead(words: Words, at: number, { head }: HeadForm, known: ReadonlySet<number>): Guess[] {
  const guess = guessAt(words, at + 1, at, head, known);
  if (guess === null) return [];
  return [INSIDE.has(words.word(at)) ? withHead(words, at, guess) : guess];
}

function withHead(words: Words, at: number, guess: Guess): Guess {
  return { ...guess, first: at, skip: INSIDE.hasBare(words.word(at)) ? 0 : cliticsBefore(words.word(at)) };
}

function cliticsBefore(word: string): number {
  let skip = 0;
  someRest(word, SHORTEST_HEAD, (rest, cut) => {
    skip = cut;
    return INSIDE.hasBare(rest);
  });
  return skip;
}

/** The unknown items among those of a list; it goes on over known ones. */
function inList(words: Words, at: number, { head, number }: HeadForm, known: ReadonlySet<number>): Guess[] {
  const found: Guess[] = [];
  const most = number === 'dual' ? 2 : Number.POSITIVE_INFINITY;
  let item: number | null = at + 1;
  for (let count = 0; item !== null && count < most; count++) {
    const isKnown = known.has(item);
    const guess = isKnown ? null : guessAt(words, item, at, head, known);
    if (guess !== null) found.push(guess);
    if (guess === null && !isKnown) break;
    item = nextItem(words, isKnown ? lastKnown(item, known) : (guess?.last ?? item));
  }
  return found.length < 2 && number === 'plural' && !known.has(at + 1) ? [] : found;
}

function lastKnown(from: number, known: ReadonlySet<number>): number {
  let last = from;
  while (known.has(last + 1)) last++;
  return last;
}

function guessAt(
  words: Words,
  first: number,
  head: number,
  { announces, rule }: Head,
  known: ReadonlySet<number>,
): Guess | null {
  const skip = first > head + 1 && words.word(first).startsWith('و') ? 1 : 0;
  const word = words.word(first).slice(skip);
  if (known.has(first) || !isClose(words.gap(first)) || !mayBeName(word)) return null;
  const isCompound = STARTS.hasBare(word) && !known.has(first + 1) && words.gap(first + 1) === 'space';
  const last = isCompound ? first + 1 : first;
  const kind = announces[0] ?? null;
  return {
    first,
    last,
    skip,
    kind,
    reason: { rule: `after ${rule}`, weight: 0, words: words.printed(head, last) },
  };
}

/** Neither a word of grammar nor a person nor an adjective: كبيرة, ساحلية, شعبي. */
function mayBeName(word: string): boolean {
  if (!ARABIC_WORD.test(word) || NOT_NAMES.has(word) || headOf(word) !== null) return false;
  if (FIRST.hasBare(word)) return false;
  return isDefinite(word) || !/(يه|ي|ات|ين|ون)$/.test(word);
}

/** Words with the ending of a foreign name, right after a preposition of place: في أونتاريو. */
function foreign(words: Words, known: ReadonlySet<number>): Guess[] {
  const found: Guess[] = [];
  for (let at = 1; at < words.count; at++) {
    if (known.has(at) || words.gap(at) !== 'space') continue;
    const word = words.word(at);
    if (!soundsForeign(word) || !BEFORE_PLACES.has(words.word(at - 1))) continue;
    const reason = { rule: 'foreign name', weight: 0, words: words.printed(at - 1, at) };
    found.push({ first: at, last: at, skip: 0, kind: null, reason });
  }
  return found;
}

function soundsForeign(word: string): boolean {
  const ending = FOREIGN.find((each) => word.endsWith(each));
  if (ending === undefined || word.length < ending.length + SHORTEST_BEFORE_ENDING) return false;
  return !isDefinite(word) && !LOANS.has(word) && !FIRST.has(word);
}

/** The announced words again, after a preposition of place or as one word of a list. */
function repeated(words: Words, guesses: readonly Guess[], known: ReadonlySet<number>): Guess[] {
  const announced = new Map<string, Guess>();
  for (const guess of guesses) {
    const word = words.word(guess.first).slice(guess.skip);
    if (guess.first === guess.last && word.length >= SHORTEST_REPEATED && !isDefinite(word))
      announced.set(word, guess);
  }
  if (announced.size === 0) return [];
  const found: Guess[] = [];
  for (let at = 0; at < words.count; at++) {
    if (known.has(at)) continue;
    const again = repetition(words, at, announced);
    if (again !== null) found.push(again);
  }
  return found;
}

function repetition(words: Words, at: number, announced: ReadonlyMap<string, Guess>): Guess | null {
  const word = words.word(at);
  const clitics = ['', 'و', 'ب', 'ل', 'وب', 'ول'].find(
    (each) => word.startsWith(each) && announced.has(word.slice(each.length)),
  );
  if (clitics === undefined) return null;
  const guess = announced.get(word.slice(clitics.length)) as Guess;
  const reason = { rule: 'announced elsewhere', weight: 0, words: guess.reason.words };
  return { ...guess, first: at, last: at, skip: clitics.length, reason };
}

function leadOf(words: Words, { first, last, skip, kind, reason }: Guess): Lead {
  const { start, end } = words.span(first, last, skip);
  return { start, end, exact: words.original.slice(start, end), kind, reason };
}

function withoutOverlaps(leads: readonly Lead[], taken: readonly Span[]): Lead[] {
  const sorted = [...leads].sort((one, other) => one.start - other.start || other.end - one.end);
  const starts = new Set(taken.map(({ start }) => start));
  let end = -1;
  return sorted.filter((lead) => {
    if (lead.start < end || starts.has(lead.start)) return false;
    end = lead.end;
    return true;
  });
}
