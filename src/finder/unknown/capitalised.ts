import type { UnknownToponymReason } from '../../model/reason.ts';
import type { Words } from '../../text/words.ts';
import { type DesignatorForm, designatorOf } from '../grammar/designator-forms.ts';
import { GRAMMARS, wordsFor } from '../grammar/languages.ts';
import type { Guess, Known } from './guess.ts';

const LINKS = wordsFor(({ lists }) => lists.links);
const NEAR = wordsFor(({ unknown }) => unknown.beforeCapitals);
const STARTS = wordsFor(({ unknown }) => unknown.capitalStarts);
const COMMON = wordsFor(
  ({ frequent }) => frequent.notCapital,
  ({ unknown }) => unknown.notNames,
);
const CONNECTORS = wordsFor(({ lists }) =>
  lists.connectors.flatMap((phrase) => (phrase.length === 1 ? phrase : [])),
);
const CAPITAL = /^\p{Lu}[\p{L}'’-]+$/u;
/** Words of a name in capitals. */
const LONGEST = 4;
const END_OF_LATIN = 0x250;

const usesCapitals = GRAMMARS.some(({ designatorsFollow }) => designatorsFollow);

/**
 * Unknown words in capitals that the text treats as a place: the village of X, near X, X crossing, in Wadi X, and what goes
 * on with a list of them.
 */
export function capitalisedGuesses(words: Words, known: Known): Guess[] {
  if (!usesCapitals) return [];
  const found: Guess[] = [];
  for (let at = 0; at < words.count; at++) {
    const last = endOfCapitals(words, at, known);
    if (last === null) continue;
    const guess = guessAt(words, at, last) ?? listedAfter(words, at, last, found.at(-1));
    if (guess !== null) found.push(guess);
    at = last;
  }
  return found;
}

/** The last of the words in capitals that begin at a position; the article belongs to them. */
function endOfCapitals(words: Words, first: number, known: Known): number | null {
  if (!isCapital(words, first, known)) return null;
  let last = first;
  while (last + 1 < first + LONGEST && isJoined(words, last + 1) && isCapital(words, last + 1, known)) last++;
  return last;
}

function isJoined(words: Words, at: number): boolean {
  return words.separator(at) === 'space' || words.separatorText(at) === '-';
}

function isCapital(words: Words, at: number, known: Known): boolean {
  const word = words.word(at);
  if (known.has(at) || word.charCodeAt(0) >= END_OF_LATIN || word.length < 2) return false;
  const isArticle = /^(?:al|el|ar|as|at|az|ad|an|ash)$/.test(word) && words.separatorText(at + 1) === '-';
  if (isArticle) return true;
  return CAPITAL.test(words.printed(at, at)) && !COMMON.hasBare(word);
}

function guessAt(words: Words, first: number, last: number): Guess | null {
  const before = words.separator(first) === 'space' ? words.word(first - 1) : '';
  if (LINKS.hasBare(before)) {
    const form = designatorOf(words.word(first - 2));
    return form === null && !NEAR.hasBare(words.word(first - 2))
      ? null
      : guess(words, first, last, first - 2, form);
  }
  const after = words.separator(last + 1) === 'space' ? designatorAfter(words, last + 1) : null;
  if (after !== null)
    return { ...guess(words, first, last, first, after.form), ...withDesignator(words, first, after.at) };
  if (NEAR.hasBare(before)) return guess(words, first, last, first - 1, null);
  const isNamedSo = STARTS.hasBare(words.word(first)) && last > first;
  return isNamedSo ? guess(words, first, last, first, null) : null;
}

/** Nasib crossing, Al-Omar oil field: the designator after the name, behind one word more. */
function designatorAfter(words: Words, at: number): { form: DesignatorForm; at: number } | null {
  for (const position of [at, at + 1]) {
    if (position > at && (words.separator(position) !== 'space' || COMMON.hasBare(words.word(at))))
      return null;
    const form = designatorOf(words.word(position));
    if (form?.number === 'singular') return { form, at: position };
  }
  return null;
}

/** Sites are named with their designator, settlements and areas without. */
function withDesignator(words: Words, first: number, designatorAt: number): Partial<Guess> {
  const isSite = designatorOf(words.word(designatorAt))?.designator.otherwise !== 'place';
  return isSite ? { first, last: designatorAt } : {};
}

/** , X and Y: what goes on with a list of such names. */
function listedAfter(words: Words, first: number, last: number, before: Guess | undefined): Guess | null {
  if (before === undefined) return null;
  const isNext = first === before.last + 1 && words.separator(first) === 'comma';
  const isJoinedOn = first === before.last + 2 && CONNECTORS.hasBare(words.word(first - 1));
  return isNext || isJoinedOn ? guess(words, first, last, before.first, null) : null;
}

function guess(words: Words, first: number, last: number, from: number, form: DesignatorForm | null): Guess {
  const reason: UnknownToponymReason = { rule: 'designated', words: words.printed(Math.max(0, from), last) };
  return { first, last, skip: 0, kind: form?.designator.kinds[0] ?? null, reason };
}
