import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import type { SegmentSpan } from '../ui/segments.ts';

/** What ل swallows of a word that begins with the article: of اللاذقية it leaves لاذقية. */
const SWALLOWED = /^ا(?:ل(?=ل))?/;

/**
 * Where the words of the index stand in an original text, as UTF-16 offsets: a folded word is one of them when it
 * ends in it, for the index also has each word without its clitics; these stay outside the span.
 */
export function highlightWords(text: string, words: readonly string[]): SegmentSpan[] {
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

/** Length of the longest of the words in which `token` ends. */
function longestEnding(token: string, words: readonly string[]): number {
  const endings = words.flatMap((word) => [word, word.replace(SWALLOWED, '')]);
  return Math.max(0, ...endings.filter((ending) => token.endsWith(ending)).map((ending) => ending.length));
}
