import type { UnknownToponymReason } from '../../model/reason.ts';
import { foldText } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import { nextItem } from '../cues/lists.ts';
import { endsPhrase, isClose } from '../evidence/context.ts';
import { type DesignatorForm, designatorOf } from '../grammar/designator-forms.ts';
import type { Designator } from '../grammar/grammar.ts';
import { inSome, ofAll, wordsFor } from '../grammar/languages.ts';
import { mayBeName, mayBeNameOf, startsCompound } from '../grammar/name-form.ts';
import { startsWithAnd } from '../grammar/preposition.ts';
import type { Match } from '../scan/match.ts';
import { endOfName, endOfQuoted, type Guess, type Known, withDesignator } from './guess.ts';
import { isUncommon } from './uncommon.ts';

const OUTSIDE = wordsFor(({ unknown }) => unknown.outsideNames);
const INSIDE = wordsFor(({ unknown }) => unknown.insideNames);
const SPELLING = 1;
const SPELT = new Set(ofAll(({ unknown }) => unknown.insideNames).map((word) => foldText(word, SPELLING)));
const LOOSE = wordsFor(({ unknown }) => unknown.looseDesignators);
const PLACE_STARTS = wordsFor(({ unknown }) => unknown.placeStarts);
const CAPITAL = wordsFor(({ unknown }) => unknown.capital);

/** The unknown words after designators (also behind an *and* that the scan does not cut off short ones: وحي), and the unknown items of lists that designators govern. */
export function designatedGuesses(words: Words, seen: readonly Match[], known: Known): Guess[] {
  const ends = new Set(seen.filter(({ isDesignator }) => isDesignator).map(({ last }) => last));
  const found: Guess[] = [];
  for (let at = 0; at < words.count; at++)
    if (ends.has(at) || (!known.has(at) && startsWithAnd(words.word(at))))
      found.push(...guessesAfter(words, at, known));
  return found;
}

function guessesAfter(words: Words, last: number, known: Known): Guess[] {
  const form = designatorOf(words.word(last));
  if (form === null || isMisspelt(words, last) || !isFollowedByName(words, last)) return [];
  return form.number === 'singular'
    ? afterDesignator(words, last, form, known)
    : inList(words, last, form, known);
}

/** أدى is not وادي: printed with the last letter of another word. */
const isMisspelt = (words: Words, at: number): boolean =>
  INSIDE.hasBare(words.word(at)) && !SPELT.has(foldText(words.printed(at, at), SPELLING));

function afterDesignator(words: Words, at: number, { designator }: DesignatorForm, known: Known): Guess[] {
  const next = isCapital(words, at) ? at + 2 : at + 1;
  const guess = isClose(words.separator(next)) ? guessAt(words, next, next - 1, designator, known) : null;
  if (guess === null) return [];
  const isInside = INSIDE.has(words.word(at)) && words.separator(guess.first) === 'space';
  return [isInside ? withDesignator(words, at, guess, INSIDE) : guess];
}

/** Whether the designator at a position has a name after it nearly always. */
function isFollowedByName(words: Words, at: number): boolean {
  const designator = words.word(at);
  if (OUTSIDE.has(designator) || INSIDE.has(designator)) return true;
  if (isAlsoOffice(designator)) return startsCompound(words.word(at + 1));
  if (LOOSE.has(designator)) return isTightlySaid(words, at);
  return isCapital(words, at) && !inSome(({ unknown }) => unknown.isSaidOfCapitals(words.word(at + 2)));
}

/** منطقة بوداي, مديرية رازح; but مديرية أمن دمشق is an office. */
function isTightlySaid(words: Words, at: number): boolean {
  const isOffice = mayBeName(words.word(at + 2)) && !endsPhrase(words, at + 2);
  return !isOffice && !inSome(({ unknown }) => unknown.isLooselySaid(words.word(at + 1)));
}

/** جماعة أيت عتاب: a district that is also a group of people, an office or a brigade. */
function isAlsoOffice(word: string): boolean {
  const designator = designatorOf(word)?.designator;
  return designator?.kinds[0] === 'district' && designator.otherwise === 'embedded';
}

/** العاصمة الأذرية باكو: an adjective of its country follows the capital, and then its name. */
function isCapital(words: Words, at: number): boolean {
  return (
    CAPITAL.has(words.word(at)) &&
    words.separator(at + 1) === 'space' &&
    inSome(({ unknown }) => unknown.isCapitalAdjective(words.word(at + 1)))
  );
}

/** The unknown items among those of a list, which goes on over known ones. */
function inList(words: Words, at: number, { designator, number }: DesignatorForm, known: Known): Guess[] {
  const found: Guess[] = [];
  const most = number === 'dual' ? 2 : Number.POSITIVE_INFINITY;
  let item: number | null = isClose(words.separator(at + 1)) ? at + 1 : null;
  for (let count = 0; item !== null && count < most; count++) {
    const isKnown = known.has(item);
    const guess = isKnown ? null : guessAt(words, item, at, designator, known);
    if (guess === null && !isKnown) break;
    if (guess !== null) found.push(guess);
    item = nextItem(words, guess?.last ?? lastKnown(item, known));
  }
  const isProse = number !== 'singular' && found.length < 2 && !known.has(at + 1);
  return isProse
    ? found.filter(
        ({ first, last, skip }) =>
          isUncommon(words, last, first === last ? skip : 0) || PLACE_STARTS.hasBare(words.word(first)),
      )
    : found;
}

function lastKnown(from: number, known: Known): number {
  let last = from;
  while (known.has(last + 1)) last++;
  return last;
}

function guessAt(
  words: Words,
  first: number,
  designatorAt: number,
  designator: Designator,
  known: Known,
): Guess | null {
  const skip = first > designatorAt + 1 && startsWithAnd(words.word(first)) ? 1 : 0;
  if (known.has(first)) return null;
  const quoted = words.isArabic(first) ? endOfQuoted(words, first) : null;
  const isName =
    quoted !== null ||
    mayBeNameOf(words.word(first).slice(skip), words.word(designatorAt)) ||
    isRareAdjective(words.word(first).slice(skip));
  if (!isName) return null;
  const last = quoted ?? endOfName(words, first, skip, known);
  const isOpen = quoted === null && last === first && startsCompound(words.word(first).slice(skip));
  if (isOpen) return null;
  const reason: UnknownToponymReason = { rule: 'designated', words: words.printed(designatorAt, last) };
  return { first, last, skip, kind: designator.kinds[0] ?? null, reason };
}

/** جبل عيري: in the form of an adjective that the language hardly has. */
const isRareAdjective = (word: string): boolean =>
  inSome(({ forms, unknown }) => forms.isAdjective(word) && unknown.isUncommon(word));
