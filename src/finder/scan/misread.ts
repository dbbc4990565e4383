import type { NameEntry } from '../../gazetteer/lexicon.ts';
import { foldText } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import { ofAll, wordsFor } from '../grammar/languages.ts';
import type { Match } from './match.ts';

const NOT_SPLIT = wordsFor(({ frequent }) => frequent.notSplit);
/** At this tier words that end in ي and ى, or in ه and ة, differ. */
const SPELLING = 1;
const NOT_RESPELT: ReadonlySet<string> = new Set(
  ofAll(({ frequent }) => frequent.notRespelt).map((word) => foldText(word, SPELLING)),
);

/** The same as texts are folded: a quick look before the spelling is compared. */
const MAY_BE_RESPELT = new Set([...NOT_RESPELT].map((word) => foldText(word)));

/**
 * Whether a word was taken apart or spelt otherwise to find a name in it, although the language uses the word as printed
 * often: وجيزة is not و and جيزة, بصري not بصرى.
 */
export function isMisread(words: Words, { first, last, skip }: Match, { name }: NameEntry): boolean {
  if (first !== last) return false;
  if (skip > 0 && NOT_SPLIT.hasBare(words.word(first))) return true;
  if (!MAY_BE_RESPELT.has(words.word(first).slice(skip))) return false;
  const { start, end } = words.span(first, last, skip);
  const printed = foldText(words.original.slice(start, end), SPELLING);
  return NOT_RESPELT.has(printed) && foldText(name, SPELLING) !== printed;
}
