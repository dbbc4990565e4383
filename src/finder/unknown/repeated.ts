import type { UnknownToponymReason } from '../../model/reason.ts';
import { isDefinite } from '../../text/clitics.ts';
import type { Words } from '../../text/words.ts';
import { ofAll, wordsFor } from '../grammar/languages.ts';
import type { Guess, Known } from './guess.ts';

/** A word that was named once is looked for again where it is this long. */
const SHORTEST_REPEATED = 4;
const CLITICS = ofAll(({ unknown }) => unknown.attachedAgain);

const PLACED = wordsFor(
  ({ prepositions }) => prepositions.ofPlace.map(({ word }) => word),
  ({ context }) => context.near,
  ({ context }) => context.inhabitants,
);

/** Guesses by the one word that each is, as far as the word tells them from others. */
export type Named = ReadonlyMap<string, Guess>;

export function nameOf(words: Words, guess: Guess): (readonly [string, Guess])[] {
  const word = words.word(guess.first).slice(guess.skip);
  const isDistinct = guess.first === guess.last && word.length >= SHORTEST_REPEATED;
  return isDistinct ? [[word, guess]] : [];
}

/** The words of guesses of the text wherever else they stand; with the article only where something says that they are a place. */
export function repeatedGuesses(words: Words, named: Named, known: Known): Guess[] {
  if (named.size === 0) return [];
  const found: Guess[] = [];
  for (let at = 0; at < words.count; at++) {
    const guess = known.has(at) ? null : repetition(words, at, named);
    if (guess !== null) found.push(guess);
  }
  return found;
}

function repetition(words: Words, at: number, named: Named): Guess | null {
  const word = words.word(at);
  const clitics = CLITICS.find((each) => word.startsWith(each) && named.has(word.slice(each.length)));
  const guess = clitics === undefined ? undefined : named.get(word.slice(clitics.length));
  if (clitics === undefined || guess === undefined) return null;
  if (isDefinite(word.slice(clitics.length)) && !(clitics === '' && PLACED.has(words.word(at - 1))))
    return null;
  const reason: UnknownToponymReason = { rule: 'elsewhere', words: guess.reason.words };
  return { ...guess, first: at, last: at, skip: clitics.length, reason };
}
