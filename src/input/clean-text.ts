import { isVisible, printable } from '../text/unprintable.ts';

/** Marks of bytes and of hyphenation, and what holds the place of a picture: traces of editors, not of authors. */
const TRACES = /[\uFEFF\u00AD\uFFFC\uFFF9-\uFFFB\p{Noncharacter_Code_Point}]/gu;

/** Signs of control that no text has, but files do; tabs and line ends are not among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out.
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;

/** Ends of lines of all systems, word processors' own among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced.
const LINE_ENDS = /\r\n?|[\u000B\u0085\u2028]/g;
const PARAGRAPH_ENDS = /[\f\u2029]/g;

/** Bullets that Word takes from a symbol font: a private sign in every other font. */
const PRIVATE_BULLETS = /^[\uE000-\uF8FF][\t ]*/gm;

/**
 * A text without what editors leave behind. What an author may have meant stays to the letter: tatweel, no-break
 * spaces, joiners, marks of direction, quotation marks of every shape.
 */
export function cleanText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(PARAGRAPH_ENDS, '\n\n')
    .replace(TRACES, '')
    .replace(CONTROLS, '')
    .replace(PRIVATE_BULLETS, '');
}

/** A name or title in one line; `null` where nothing is left of it. */
export function cleanLine(text: string | null | undefined): string | null {
  const line = printable(cleanText(text ?? ''))
    .replace(/[\t\n ]+/g, ' ')
    .trim();
  return isVisible(line) ? line : null;
}

/** Spaces that stand for one: all but the no-break ones. */
export function collapseSpaces(text: string): string {
  // A space that stands alone is no match: of a long text there would be as many as it has words.
  return text.replace(/[\t\n\r\f ]{2,}|[\t\n\r\f]/g, ' ').replace(/^ | $/g, '');
}
