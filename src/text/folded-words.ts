import { foldText } from './fold.ts';
import { tokenize } from './tokens.ts';

/** The folded words of a text in their order: what search compares, for its index and its queries alike. */
export function foldedWords(text: string): string[] {
  const folded = foldText(text);
  const { count, starts, ends } = tokenize(folded);
  return Array.from({ length: count }, (_, index) => folded.slice(starts[index], ends[index]));
}
