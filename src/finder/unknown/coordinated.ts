import type { UnknownToponymReason } from '../../model/reason.ts';
import { isDefinite } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import { endsPhrase } from '../evidence/context.ts';
import { inSome, ofAll, wordsFor } from '../grammar/languages.ts';
import { mayBeNameOf, startsCompound } from '../grammar/name-form.ts';
import { isAnd, startsWithAnd } from '../grammar/preposition.ts';
import { finiteForms } from '../grammar/verbs.ts';
import type { Match } from '../scan/match.ts';
import { endOfName, type Guess, type Known } from './guess.ts';
import { endOfUncommon } from './uncommon.ts';

const VERBS = wordsFor(({ verbs }) =>
  [verbs.motion, verbs.control, verbs.speech, verbs.fate].flatMap(finiteForms),
);
/** الدمام وكوتشي: an adjective of a town would have its ending. */
const [TOWN = ''] = ofAll(({ unknown }) => unknown.outsideNames).map((word) => foldText(word));
const BETWEEN = wordsFor(({ prepositions }) => prepositions.between);
const BEFORE_PLACES = wordsFor(
  ({ prepositions }) => prepositions.ofPlace.map(({ word }) => word),
  ({ context }) => context.near,
  ({ context }) => context.inhabitants,
);
const NOT_SPLIT = wordsFor(({ frequent }) => frequent.notSplit);

/** Unknown words that go on with a list of known places, or are the second of two: بين بعقوبة والخالص, أعيان الزنتان وككلة. */
export function coordinatedGuesses(words: Words, places: readonly Match[], known: Known): Guess[] {
  const ends = new Map(places.map((match) => [match.last, match]));
  return places.flatMap((match) => {
    if (isInList(words, match, ends)) return itemsAfter(words, match.last, known);
    return isSaidToBePlace(words, match) ? secondOfTwo(words, match.last, known) : [];
  });
}

/** في تالوين وأزيلال: an unknown word between a preposition and a known place with *and*, which no town shares with a common noun. */
export function firstGuesses(words: Words, places: readonly Match[], known: Known): Guess[] {
  return places.flatMap((match) => {
    if (!isAnd(match.clitics) || words.separator(match.first) !== 'space') return [];
    if (match.names.some(({ place: { kind }, ambiguity }) => kind === 'country' || ambiguity > 0)) return [];
    const last = match.first - 1;
    // في القلب والعين: two nouns with their articles.
    if (isDefinite(words.word(last)) && isDefinite(words.word(match.first).slice(match.skip))) return [];
    const first = startsCompound(words.word(last - 1)) && !known.has(last - 1) ? last - 1 : last;
    const isName =
      !known.has(last) && mayBeNameOf(words.word(last), TOWN) && words.separator(last) === 'space';
    if (!isName || !BEFORE_PLACES.has(words.word(first - 1)) || words.separator(first) !== 'space') return [];
    const reason: UnknownToponymReason = {
      rule: 'coordination',
      words: words.printed(first - 1, match.last),
    };
    return [{ first, last, skip: 0, kind: null, reason }];
  });
}

/** Unknown words that go on with unknown names: في هرجيسا وبربرة. */
export function coordinatedWithGuesses(words: Words, guesses: readonly Guess[], known: Known): Guess[] {
  return guesses.flatMap(({ last }) => secondOfTwo(words, last, known));
}

/** In, near or people of it: the word before. */
function isSaidToBePlace(words: Words, { first, clitics }: Match): boolean {
  if (words.isLatin(first)) return false;
  if (clitics !== '') return !isAnd(clitics);
  return words.separator(first) === 'space' && BEFORE_PLACES.has(words.word(first - 1));
}

/** في ترهونة وككلة: an indefinite word of nobody's that ends the sentence's part, and so is no verb and no noun with more to it. */
function secondOfTwo(words: Words, end: number, known: Known): Guess[] {
  const [item, ...others] = itemsAfter(words, end, known);
  if (item === undefined || NOT_SPLIT.hasBare(words.word(item.first))) return [];
  if (endOfUncommon(words, item.first, item.skip, known) !== null) return [item, ...others];
  const word = words.word(item.first).slice(item.skip);
  const isEnd = words.separator(item.last + 1) !== 'space' || others.length > 0;
  const isName =
    (!isDefinite(word) || isOfName(words, item.last)) &&
    !inSome(({ unknown }) => unknown.isOwned(words.printed(item.last, item.last)));
  return isEnd && isName ? [item, ...others] : [];
}

/** في الزنتان والشلهوبية: an adjective with its article that has no noun to describe. */
const isOfName = (words: Words, at: number): boolean =>
  inSome(
    ({ forms, unknown }) =>
      forms.isOriginOfPlace(words.word(at).slice(1)) &&
      unknown.isFeminineOfArticle(words.printed(at, at).slice(1)),
  );

/** Whether another item or بين comes before the place, so that the next one can hardly be a new clause. */
function isInList(words: Words, { first, clitics }: Match, ends: ReadonlyMap<number, Match>): boolean {
  const isSecond = ends.has(first - 1) && (isAnd(clitics) || words.separator(first) === 'comma');
  return isSecond || (BETWEEN.hasBare(words.word(first - 1)) && words.separator(first) === 'space');
}

function itemsAfter(words: Words, end: number, known: Known): Guess[] {
  const found: Guess[] = [];
  for (let at = end + 1; isItem(words, at, known); at = (found.at(-1)?.last ?? at) + 1) {
    const last = endOfUncommon(words, at, 1, known) ?? endOfName(words, at, 1, known);
    if (!endsPhrase(words, last + 1)) break;
    const reason: UnknownToponymReason = { rule: 'coordination', words: words.printed(at - 1, last) };
    found.push({ first: at, last, skip: 1, kind: null, reason });
  }
  return found;
}

function isItem(words: Words, at: number, known: Known): boolean {
  const word = words.word(at);
  if (known.has(at) || !startsWithAnd(word) || words.separator(at) !== 'space') return false;
  return mayBeNameOf(word.slice(1), TOWN) && !VERBS.has(word.slice(1));
}
