import { type PlainBlock, readBody } from './body.ts';
import { cleanText, collapseSpaces } from './clean-text.ts';

/** Lines that were broken for a screen or a printer are about as long as each other, and none is longer than this. */
const WIDEST_BROKEN_LINE = 110;
const NARROWEST_BROKEN_LINE = 45;
const SENTENCE_END = /[.!?؟:؛…"”»)]$/;

/**
 * The paragraphs of a plain text. Blank lines part them; where there is none between two lines, the lines are a
 * paragraph each, unless their lengths say that an editor broke one paragraph into them. Headings and captions may be
 * marked as in articles of ours.
 */
export function blocksOfText(text: string): PlainBlock[] {
  return cleanText(text)
    .split(/\n[\t \u00A0]*(?:\n[\t \u00A0]*)+/)
    .flatMap((part) => paragraphsOf(part.split('\n').map(collapseSpaces).filter(Boolean)))
    .flatMap(readBody);
}

function paragraphsOf(lines: readonly string[]): string[] {
  return isBroken(lines) ? [lines.join(' ')] : [...lines];
}

/** All lines but the last are of one width, and few of them end where a sentence does. */
function isBroken(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  if (full.length === 0) return false;
  const lengths = full.map((line) => line.length);
  const ends = full.filter((line) => SENTENCE_END.test(line)).length;
  return (
    Math.max(...lengths.slice(0, 1000)) <= WIDEST_BROKEN_LINE &&
    Math.min(...lengths.slice(0, 1000)) >= NARROWEST_BROKEN_LINE &&
    ends / full.length < 0.4
  );
}
