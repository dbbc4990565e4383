import type { Kind } from '../../model/kind.ts';
import type { UnknownToponymReason } from '../../model/reason.ts';
import { someRest } from '../../text/clitics.ts';
import type { WordSet } from '../../text/word-set.ts';
import type { Words } from '../../text/words.ts';
import { wordsFor } from '../grammar/languages.ts';

/** Words that may be an unknown name. */
export interface Guess {
  /** First and last word, both included. */
  readonly first: number;
  readonly last: number;
  /** Folded code units of the first word that are clitics. */
  readonly skip: number;
  readonly kind: Kind | null;
  readonly reason: UnknownToponymReason;
}

/** The positions of words that belong to something known. */
export type Known = ReadonlySet<number>;

const STARTS = wordsFor(({ unknown }) => unknown.compoundStarts);
const ENDS = wordsFor(({ unknown }) => unknown.qualifiers);
/** حي, سد and تل carry clitics too: بتل. */
const SHORTEST_DESIGNATOR = 2;

/** The last word of a name that begins with `first`: رأس takes the next word, الدوير takes الجديد, and أم دخن both. */
export function endOfName(words: Words, first: number, skip: number, known: Known): number {
  const goesOn = (last: number): boolean => !known.has(last + 1) && words.separator(last + 1) === 'space';
  const last = STARTS.hasBare(words.word(first).slice(skip)) && goesOn(first) ? first + 1 : first;
  return goesOn(last) && ENDS.hasBare(words.word(last + 1)) ? last + 1 : last;
}

const QUOTATION_MARK = /["“”„«»‹›]/;
/** Words between two quotation marks that may be one name. */
const LONGEST_QUOTED = 4;

/** The last word of what stands alone between quotation marks and begins with `first`: "آك غيول"; `null` where nothing does. */
export function endOfQuoted(words: Words, first: number): number | null {
  if (!QUOTATION_MARK.test(words.separatorText(first))) return null;
  for (let last = first; last < first + LONGEST_QUOTED; last++) {
    if (QUOTATION_MARK.test(words.separatorText(last + 1))) return last;
    if (words.separator(last + 1) !== 'space' && words.separator(last + 1) !== 'dash') return null;
  }
  return null;
}

/** نهر الكونغو: the guess with its designator, one of `designators`, which stands at `at` without its clitics. */
export function withDesignator(words: Words, at: number, guess: Guess, designators: WordSet): Guess {
  const word = words.word(at);
  let skip = 0;
  if (!designators.hasBare(word)) {
    someRest(word, SHORTEST_DESIGNATOR, (rest, cut) => {
      skip = cut;
      return designators.hasBare(rest);
    });
  }
  return { ...guess, first: at, skip };
}
