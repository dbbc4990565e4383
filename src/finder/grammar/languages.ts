import { WordSet } from '../../text/word-set.ts';
import { ARABIC } from './ar/index.ts';
import { ENGLISH } from './en/index.ts';
import { FRENCH } from './fr/index.ts';
import type { Grammar } from './grammar.ts';

/** The languages that the finder reads. Their words are looked up together: a text may mix them. */
export const GRAMMARS: readonly Grammar[] = [ARABIC, ENGLISH, FRENCH];

/** Something of all languages, one after the other. */
export function ofAll<Item>(pick: (grammar: Grammar) => readonly Item[]): readonly Item[] {
  return GRAMMARS.flatMap(pick);
}

/** The words that each language has for something, to look up folded words in. */
export function wordsFor(...picks: readonly ((grammar: Grammar) => readonly string[])[]): WordSet {
  return new WordSet(() => picks.flatMap(ofAll));
}

/** Whether some language answers a question with yes. */
export function inSome(test: (grammar: Grammar) => boolean): boolean {
  return GRAMMARS.some(test);
}
