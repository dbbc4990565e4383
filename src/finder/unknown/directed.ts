import type { UnknownToponymReason } from '../../model/reason.ts';
import { ARTICLE } from '../../text/arabic/clitics.ts';
import { isDefinite } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import { endsPhrase } from '../evidence/context.ts';
import { designatorOf } from '../grammar/designator-forms.ts';
import { inSome, ofAll, wordsFor } from '../grammar/languages.ts';
import { mayBeName, mayBeNameOf, startsCompound, takesUp } from '../grammar/name-form.ts';
import { endOfName, type Guess, type Known } from './guess.ts';
import { isUncommon } from './uncommon.ts';

const BEFORE = wordsFor(({ unknown }) => unknown.beforeNames);
const INHABITANTS = wordsFor(({ context }) => context.inhabitants);
const PLACE_STARTS = wordsFor(({ unknown }) => unknown.placeStarts);
const PLACED = wordsFor(
  ({ prepositions }) => prepositions.ofPlace.map(({ word }) => word),
  ({ context }) => context.near,
  ({ prepositions }) => prepositions.beforeNouns,
);
const CALLED = wordsFor(({ unknown }) => unknown.called);
const KNOWN_AS = wordsFor(({ unknown }) => unknown.knownAs);
const NAMED = wordsFor(({ unknown }) => unknown.byName);
const BY = ofAll(({ attached }) => attached.in);
/** قرية بعيدة عن البحر اسمها: words between a designator and what introduces its name. */
const MOST_BEFORE_CALLED = 4;
/** مدينة النصر التي بعد أن كانت تسمى: the same for a word that can be little else than a name. */
const MOST_BEFORE_UNCOMMON = 30;
/** At this tier words with an owner and words of the feminine differ. */
const SPELLING = 1;

/** Unknown words right after a direction that end their phrase, and those that a designator is said to be called: غرب كرمنشاه, قرية بعيدة اسمها كفردين. */
export function directedGuesses(words: Words, known: Known): Guess[] {
  const found: Guess[] = [];
  for (let at = 1; at < words.count; at++) {
    if (known.has(at) || words.separator(at) !== 'space' || words.isLatin(at)) continue;
    const called = calledBy(words, at);
    const isSaid = BEFORE.hasBare(words.word(at - 1))
      ? endsAsName(words, at, known)
      : called !== null || startsPlace(words, at, known);
    if (!isSaid) continue;
    const skip = called ?? 0;
    const last = endOfName(words, at, skip, known);
    const reason: UnknownToponymReason = { rule: 'located', words: words.printed(at - 1, last) };
    found.push({ first: at, last, skip, kind: null, reason });
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

/** تسمى X, تسمى بX, المعروفة باسم X: the letters before the name that something is called by; `null` where the word is no such name. */
function calledBy(words: Words, at: number): number | null {
  const before = words.word(at - 1);
  const isNamed =
    NAMED.hasBare(before) && (CALLED.has(words.word(at - 2)) || KNOWN_AS.has(words.word(at - 2)));
  const isCalled = CALLED.has(before);
  if (isCalled || isNamed) {
    const word = words.word(at);
    const isOthers = !isDefinite(word) && inSome(({ unknown }) => unknown.isOwned(words.printed(at, at)));
    if (!isOthers && (mayBeName(word) || startsCompound(word)) && isOfPlace(words, at - 1, at, 0)) return 0;
  }
  const skip = BY.includes(words.word(at).charAt(0)) ? 1 : 0;
  return skip > 0 && (isCalled || KNOWN_AS.has(before)) && isUncommonOfPlace(words, at, skip) ? skip : null;
}

/** Whether a place is what is called so; of a word that can be little else than a name it may stand farther away. */
const isOfPlace = (words: Words, from: number, at: number, skip: number): boolean =>
  isNearPlace(words, from - 1, MOST_BEFORE_CALLED) || isUncommonOfPlace(words, at, skip);

const isUncommonOfPlace = (words: Words, at: number, skip: number): boolean =>
  isUncommon(words, at, skip) && isNearPlace(words, at - 2, MOST_BEFORE_UNCOMMON);

/** Whether a designator of one place is the first that stands at a position or before it in its sentence, within a few words. */
function isNearPlace(words: Words, last: number, reach: number): boolean {
  for (let before = last; before >= last - reach; before--) {
    const word = words.word(before);
    const form = designatorOf(word) ?? (takesUp(word) ? designatorOf(word.slice(ARTICLE.length)) : null);
    if (form !== null) return form.number === 'singular';
    const separator = words.separator(before);
    if (
      separator === 'stop' ||
      separator === 'line' ||
      (separator !== 'space' && reach <= MOST_BEFORE_CALLED)
    )
      return false;
  }
  return false;
}
