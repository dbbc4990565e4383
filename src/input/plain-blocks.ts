import { type PlainBlock, readBody } from './body.ts';
import { cleanText, collapseSpaces } from './clean-text.ts';
import { isOnlyDate, nameInByline } from './guess/opening.ts';

/** Lines that were broken for a screen or a printer are about as long as each other, and none is longer than this. */
const WIDEST_BROKEN_LINE = 110;
const NARROWEST_BROKEN_LINE = 45;
/** How many lines from the beginning of a paragraph may tell of the article. */
const OPENING = 4;
const SENTENCE_END = /[.!?؟:؛…"”»)]$/;

/**
 * The paragraphs of a plain text. Blank lines part them; where there is none between two lines, the lines are a
 * paragraph each, unless their lengths say that an editor broke one paragraph into them. Headings and captions may be
 * marked as in articles of ours.
 */
export function blocksOfText(text: string): PlainBlock[] {
  const parts = cleanText(text)
    .split(/\n[\t \u00A0]*(?:\n[\t \u00A0]*)+/)
    .map((part) => part.split('\n').map(collapseSpaces).filter(Boolean));
  // An editor that breaks lines breaks all that are too long: where one was left, the others end where their author ended them.
  const areBroken = parts.every((lines) => lines.every(isNarrow));
  return parts
    .flatMap((lines) => (areBroken && isBroken(lines) ? [lines.join(' ')] : lines))
    .flatMap(readBody);
}

/** Whether a line could stand in a text with broken lines: an address cannot be broken. */
function isNarrow(line: string): boolean {
  return line.length <= WIDEST_BROKEN_LINE || line.replace(/\S*:\/\/\S+/g, '').length <= WIDEST_BROKEN_LINE;
}

/** All lines but the last are of one width, few of them end where a sentence does, and none is a date or a byline. */
function isBroken(lines: readonly string[]): boolean {
  if (lines.slice(0, OPENING).some((line) => isOnlyDate(line) || nameInByline(line) !== null)) return false;
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
