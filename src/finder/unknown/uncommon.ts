import { ARTICLE } from '../../text/arabic/clitics.ts';
import { isDefinite, restsOf } from '../../text/clitics.ts';
import type { Words } from '../../text/words.ts';
import { endsPhrase } from '../evidence/context.ts';
import { inSome, wordsFor } from '../grammar/languages.ts';
import { mayBeName, startsCompound } from '../grammar/name-form.ts';
import { endOfName, type Known } from './guess.ts';

const PREPOSITIONS = wordsFor(({ prepositions }) => prepositions.ofPlace.map(({ word }) => word));
const DIRECTIONS = wordsFor(({ context }) => context.directions);
/** What goes on with the sentence behind a name, and not with the name. */
const AFTER_NAMES = wordsFor(
  ({ prepositions }) => prepositions.beforeNouns,
  ({ context }) => context.times,
  ({ context }) => context.directions,
);
const HEADS = wordsFor(
  ({ unknown }) => unknown.insideNames,
  ({ unknown }) => unknown.facilities,
);
const LOANS = wordsFor(({ unknown }) => unknown.foreignWords);

/** The last word of an uncommon name after which its phrase ends; `null` where none begins: غلعد, عيتا الشعب, أم شلهوب. */
export function endOfUncommon(words: Words, first: number, skip: number, known: Known): number | null {
  const last = endOfName(words, first, skip, known);
  const isCompound = startsCompound(words.word(first).slice(skip));
  const isName = isCompound ? last > first && isCompoundName(words, first) : isUncommon(words, first, skip);
  if (!isName) return null;
  if (endsClause(words, last + 1)) return last;
  const isSecond = !isCompound && last === first && !known.has(last + 1) && isUncommonPair(words, last, skip);
  return isSecond && endsClause(words, last + 2) ? last + 1 : null;
}

/** أم شلهوب; شمال شلهوب lies there and is not called so. */
const isCompoundName = (words: Words, first: number): boolean =>
  !DIRECTIONS.hasBare(words.word(first)) && isUncommon(words, first + 1, 0);

/** عيتا الشعب behind a preposition; in a list (skip) both must be uncommon: حوايج البومصعة. */
const isUncommonPair = (words: Words, first: number, skip: number): boolean =>
  !isDefinite(words.word(first).slice(skip)) &&
  (isUncommon(words, first + 1, 0) ||
    (skip === 0 &&
      mayBeName(words.word(first + 1)) &&
      !inSome(
        ({ forms, unknown }) =>
          forms.isOriginOfPlace(words.word(first + 1)) ||
          unknown.isOwned(words.printed(first + 1, first + 1)),
      )));

const endsClause = (words: Words, at: number): boolean =>
  endsPhrase(words, at) || AFTER_NAMES.hasBare(words.word(at));

/** Whether a word without its clitics is one that the language hardly has, so that it can be little else than a name: غلعد. */
export function isUncommon(words: Words, at: number, skip: number): boolean {
  const word = words.word(at);
  const rest = word.slice(skip);
  const bare = isDefinite(rest) ? rest.slice(ARTICLE.length) : rest;
  return (
    mayBeName(rest) &&
    !HEADS.hasBare(bare) &&
    !LOANS.hasBare(bare) &&
    mayBeLetters(words, at, skip).every((each) => inSome(({ unknown }) => unknown.isUncommon(each))) &&
    !inSome(({ unknown }) => unknown.isOwned(words.printed(at, at)))
  );
}

/** What a word may be with and without clitics; of one that a preposition governs nothing is cut off. */
function mayBeLetters(words: Words, at: number, skip: number): readonly string[] {
  const word = words.word(at);
  const isGoverned = skip === 0 && PREPOSITIONS.hasBare(words.word(at - 1));
  return isGoverned ? [word] : [word, ...restsOf(word)];
}
