import type { UnknownToponymReason } from '../../model/reason.ts';
import { ARTICLE } from '../../text/arabic/clitics.ts';
import { isDefinite } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import { endsPhrase } from '../evidence/context.ts';
import { designatorOf } from '../grammar/designator-forms.ts';
import { inSome, wordsFor } from '../grammar/languages.ts';
import { mayBeName, mayBeNameOf, startsCompound } from '../grammar/name-form.ts';
import { endOfName, type Guess, type Known } from './guess.ts';

const BEFORE = wordsFor(({ unknown }) => unknown.beforeNames);
const INHABITANTS = wordsFor(({ context }) => context.inhabitants);
const PLACE_STARTS = wordsFor(({ unknown }) => unknown.placeStarts);
const PLACED = wordsFor(
  ({ prepositions }) => prepositions.ofPlace.map(({ word }) => word),
  ({ context }) => context.near,
  ({ prepositions }) => prepositions.beforeNouns,
);
const CALLED = wordsFor(({ unknown }) => unknown.called);
/** قرية بعيدة عن البحر اسمها: words between a designator and what introduces its name. */
const MOST_BEFORE_CALLED = 4;
/** At this tier words with an owner and words of the feminine differ. */
const SPELLING = 1;

/** Unknown words right after a direction that end their phrase, and those that a designator is said to be called: غرب كرمنشاه, قرية بعيدة اسمها كفردين. */
export function directedGuesses(words: Words, known: Known): Guess[] {
  const found: Guess[] = [];
  for (let at = 1; at < words.count; at++) {
    if (known.has(at) || words.separator(at) !== 'space' || words.isLatin(at)) continue;
    const isSaid = BEFORE.hasBare(words.word(at - 1))
      ? endsAsName(words, at, known)
      : isCalled(words, at) || startsPlace(words, at, known);
    if (!isSaid) continue;
    const last = endOfName(words, at, 0, known);
    const reason: UnknownToponymReason = { rule: 'located', words: words.printed(at - 1, last) };
    found.push({ first: at, last, skip: 0, kind: null, reason });
  }
  return found;
}

/** An indefinite word before which no noun stands that it describes, so that it may have the form of an adjective. */
function endsAsName(words: Words, at: number, known: Known): boolean {
  const word = words.word(at);
  if (isHome(words, at)) return endsPhrase(words, at + 1);
  if (isDefinite(word) || BEFORE.has(word) || isOwned(words, at)) return false;
  const isName = mayBeName(word) || mayBeNameOf(word, words.word(at - 1));
  return isName && endsPhrase(words, endOfName(words, at, 0, known) + 1);
}

/** أهالي الشلهوبة: the feminine singular with its article, of which people are not said to be one otherwise, unless it takes up a place. */
const isHome = (words: Words, at: number): boolean =>
  INHABITANTS.hasBare(words.word(at - 1)) &&
  inSome(({ unknown }) => unknown.isFeminineOfArticle(words.printed(at, at))) &&
  designatorOf(words.word(at).slice(ARTICLE.length)) === null &&
  mayBeName(words.word(at));

/** أطراف أصابعه: printed with the ending of an owner. */
function isOwned(words: Words, at: number): boolean {
  const word = words.word(at);
  return (
    inSome(({ forms }) => forms.possessed(word).length > 0) &&
    foldText(words.printed(at, at), SPELLING) === word
  );
}

/** إلى ود بندة, في أولاد برحيل: the first word begins nothing but names of places. */
const startsPlace = (words: Words, at: number, known: Known): boolean =>
  PLACE_STARTS.hasBare(words.word(at)) &&
  PLACED.has(words.word(at - 1)) &&
  endOfName(words, at, 0, known) > at &&
  mayBeName(words.word(at + 1));

function isCalled(words: Words, at: number): boolean {
  const word = words.word(at);
  if (!CALLED.hasBare(words.word(at - 1)) || !(mayBeName(word) || startsCompound(word))) return false;
  for (let before = at - 2; before >= at - 2 - MOST_BEFORE_CALLED; before--) {
    const form = designatorOf(words.word(before));
    if (form !== null) return form.number === 'singular';
    if (words.separator(before) !== 'space') return false;
  }
  return false;
}
