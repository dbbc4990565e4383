import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import type { SegmentSpan } from '../ui/segments.ts';

/** What ل swallows of a word that begins with the article: of اللاذقية it leaves لاذقية. */
const SWALLOWED = /^ا(?:ل(?=ل))?/;

/** What may stand before a word in one with it: clitics, the article, or what is left of it. */
const CLITICS = /^[وفبكلس]{0,3}(?:ا?ل)?$/;

/** A folded word of the query. */
export interface Sought {
  readonly word: string;
  readonly isBeginning: boolean;
}

/**
 * Where the words of a query stand in an original text, as UTF-16 offsets: a folded word of the text is one of them when
 * it ends in it, or after its clitics begins with it; these stay outside the span.
 */
export function highlightWords(text: string, words: readonly Sought[]): SegmentSpan[] {
  const folded = fold(text);
  const { count, starts, ends } = tokenize(folded.text);
  const spans: SegmentSpan[] = [];
  for (let index = 0; index < count; index++) {
    const [start = 0, end = 0] = [starts[index], ends[index]];
    const length = longestEnding(folded.text.slice(start, end), words);
    if (length === 0) continue;
    spans.push({ start: folded.offsets[end - length] ?? 0, end: folded.offsets[end] ?? text.length });
  }
  return spans;
}

/** Length of what is left of `token` from the longest of the words on. */
function longestEnding(token: string, words: readonly Sought[]): number {
  const endings = words.flatMap(({ word, isBeginning }) => [
    endingFrom(token, word, isBeginning),
    endingFrom(token, word.replace(SWALLOWED, ''), isBeginning),
  ]);
  return Math.max(0, ...endings);
}

function endingFrom(token: string, word: string, isBeginning: boolean): number {
  if (!isBeginning) return token.endsWith(word) ? word.length : 0;
  const start = token.indexOf(word);
  return start >= 0 && CLITICS.test(token.slice(0, start)) ? token.length - start : 0;
}
