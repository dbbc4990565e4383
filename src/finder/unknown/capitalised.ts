import type { UnknownToponymReason } from '../../model/reason.ts';
import type { Words } from '../../text/words.ts';
import { type DesignatorForm, designatorOf } from '../grammar/designator-forms.ts';
import { GRAMMARS, inSome, wordsFor } from '../grammar/languages.ts';
import { isPerson } from '../grammar/name-form.ts';
import { finiteForms } from '../grammar/verbs.ts';
import type { Match } from '../scan/match.ts';
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
/** What follows a name and no adjective. */
const BEHIND_NAMES = wordsFor(
  ({ frequent }) => frequent.notCapital,
  ({ lists }) => lists.connectors.flat(),
  ({ prepositions }) => prepositions.ofPlace.map(({ word }) => word),
  ({ context }) => [...context.times, ...context.lyingIn],
);
const CALLED = wordsFor(({ unknown }) => unknown.called);
const AT = wordsFor(({ unknown }) => unknown.beforeStays);
const FROM = wordsFor(({ prepositions }) => prepositions.from);
const TRAVEL = wordsFor(
  ({ context }) => context.inhabitants,
  ({ relations }) => relations.ways,
  ({ relations }) => relations.travel,
);
const GOALS = wordsFor(({ prepositions }) => prepositions.goals);
const BEFORE_PLACES = wordsFor(
  ({ prepositions }) => prepositions.ofPlace.map(({ word }) => word),
  ({ lists }) => lists.links,
);
/** Those that take a preposition: what is entered or left may be no place. */
const MOTION = wordsFor(({ verbs }) => finiteForms(verbs.motion.filter((verb) => !verb.with.includes(''))));
/** HTML, JavaScript: what is in one of them is in no place. */
const OF_PROGRAMS = /^\p{Lu}{2,}$|\p{Ll}\p{Lu}/u;
const CAPITAL = /^\p{Lu}[\p{L}'’-]+$/u;
/** Words of a name in capitals. */
const LONGEST = 4;
const END_OF_LATIN = 0x250;

const usesCapitals = GRAMMARS.some(({ designatorsFollow }) => designatorsFollow);

/**
 * Unknown words in capitals that the text treats as a place: the village of X, near X, X crossing, in Wadi X, and what goes
 * on with a list of them.
 */
export function capitalisedGuesses(words: Words, places: readonly Match[], known: Known): Guess[] {
  if (!usesCapitals) return [];
  const ends = new Map(places.map((match) => [match.last, match]));
  const found: Guess[] = [];
  for (let at = 0; at < words.count; at++) {
    const last = endOfCapitals(words, at, known);
    if (last === null) continue;
    const guess =
      guessAt(words, at, last) ??
      listedAfter(words, at, last, found.at(-1)) ??
      besidePlace(words, at, last, ends);
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
  if (!CAPITAL.test(words.printed(at, at))) return false;
  return !COMMON.hasBare(word) || (STARTS.hasBare(word) && CAPITAL.test(words.printed(at + 1, at + 1)));
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
  const isCalled = CALLED.hasBare(before) && designatorOf(words.word(first - 2)) !== null;
  if (isCalled || NEAR.hasBare(before) || isOnTheWay(words, first, last))
    return guess(words, first, last, first - 1, null);
  if (AT.hasBare(before) && !isEmployee(words, first) && mayBeInside(words, first, last))
    return guess(words, first, last, first - 1, null);
  const isNamedSo = STARTS.hasBare(words.word(first)) && last > first;
  return isNamedSo ? guess(words, first, last, first, null) : null;
}

/** the train from X, people from X, fled to X. */
function isOnTheWay(words: Words, first: number, last: number): boolean {
  const before = words.word(first - 1);
  if (FROM.hasBare(before) && TRAVEL.hasBare(words.word(first - 2))) return true;
  return GOALS.hasBare(before) && MOTION.hasBare(words.word(first - 2)) && mayBeInside(words, first, last);
}

/** An analyst at X: a firm. */
const isEmployee = (words: Words, first: number): boolean =>
  inSome(({ forms }) => forms.mayBePerson(words.word(first - 2)));

/** in X, at X, but not in Chrome settings: where no noun follows that the name only describes. */
function mayBeInside(words: Words, first: number, last: number): boolean {
  if (isPerson(words.word(first)) || OF_PROGRAMS.test(words.printed(first, first))) return false;
  const next = words.word(last + 1);
  return words.separator(last + 1) !== 'space' || BEHIND_NAMES.hasBare(next) || designatorOf(next) !== null;
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

/** To Balad and X: the second of two, of which the first is a known place behind a preposition or of. */
function besidePlace(
  words: Words,
  first: number,
  last: number,
  ends: ReadonlyMap<number, Match>,
): Guess | null {
  const place = CONNECTORS.hasBare(words.word(first - 1)) ? ends.get(first - 2) : undefined;
  if (place === undefined || !BEFORE_PLACES.hasBare(words.word(place.first - 1))) return null;
  if (place.names.some(({ place: { kind } }) => kind === 'country')) return null;
  return mayBeInside(words, first, last) ? guess(words, first, last, place.first, null) : null;
}

function guess(words: Words, first: number, last: number, from: number, form: DesignatorForm | null): Guess {
  const reason: UnknownToponymReason = { rule: 'designated', words: words.printed(Math.max(0, from), last) };
  return { first, last, skip: 0, kind: form?.designator.kinds[0] ?? null, reason };
}
