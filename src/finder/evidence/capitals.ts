import type { Words } from '../../text/words.ts';
import { designatorOf } from '../grammar/designator-forms.ts';
import { wordsFor } from '../grammar/languages.ts';

/** Words in capitals that stand beside a place and are no part of a name. */
export const BESIDE_PLACES = wordsFor(
  ({ context }) => context.times,
  ({ context }) => context.lyingIn,
  ({ context }) => context.directions,
  ({ unknown }) => unknown.notNames,
  ({ lists }) => lists.connectors.flat(),
);
const COMMON = wordsFor(({ frequent }) => frequent.notCapital);
const CAPITAL = /^\p{Lu}[\p{Ll}\d]/u;

/** Whether a word is printed with a capital, and not all in capitals. */
export const isCapital = (words: Words, at: number): boolean =>
  words.word(at) !== '' && CAPITAL.test(words.printed(at, at));

/** Whether a word in capitals may begin a longer name, as Fernando does and Northern, Monday or Lake do not. */
export function isUnknownCapital(words: Words, at: number): boolean {
  const word = words.word(at);
  return (
    isCapital(words, at) &&
    !COMMON.hasBare(word) &&
    !BESIDE_PLACES.hasBare(word) &&
    designatorOf(word) === null
  );
}
