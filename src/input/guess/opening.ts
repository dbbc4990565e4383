import type { PlainBlock } from '../body.ts';
import { findWrittenDate } from '../dates/written-date.ts';
import { outletInDateline } from './dateline.ts';

const LONGEST_TITLE = 140;
const LONGEST_BYLINE = 80;
const LONGEST_DATELINE = 120;

/** How many blocks from the beginning may tell of the article instead of telling it. */
const OPENING = 4;

const SENTENCE_END = /[.؛،,;:]$/;
/** Headlines begin with the nouns among them as well, so these have a sign behind them. */
const BYLINE =
  /^(?:(?:بقلم|كتب(?:ت|ه|ته)?|بواسطة|by|par|por|von)\s*[:：/-]?\s+|(?:إعداد(?: وتحرير)?|تحرير|تقرير)\s*[:：/-]\s*)(?<name>\S.*)$/i;
/** Above a text it is a headline (`تقرير: …`), below its title a byline. */
const REPORT = /^تقرير/;

/** What the opening of a text gives away. */
export interface Opening {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly date: string | null;
  /** The text without the block that is now the title. */
  readonly blocks: readonly PlainBlock[];
}

/**
 * Looks for the title (the first block, where it is a heading or too short for a paragraph), a byline, and in the first lines
 * a date and a dateline. Only the title is taken out of the text; the others stay where their author put them.
 */
export function readOpening(blocks: readonly PlainBlock[]): Opening {
  const [first, second] = blocks;
  const isTitle = first !== undefined && second !== undefined && looksLikeTitle(first);
  const rest = isTitle ? blocks.slice(1) : blocks;
  return {
    title: isTitle ? first.text : null,
    outlet: outletIn(rest),
    author: bylineIn(rest),
    date: datelineIn(rest),
    blocks: rest,
  };
}

function looksLikeTitle({ kind, text }: PlainBlock): boolean {
  if (text.length > LONGEST_TITLE) return false;
  if (kind === 'heading') return true;
  if (kind !== 'paragraph' || SENTENCE_END.test(text) || isOnlyDate(text)) return false;
  if (nameInByline(text) !== null && !REPORT.test(text)) return false;
  return text.length > LONGEST_DATELINE || outletInDateline(text) === null;
}

/** With a town, a weekday or "Published on": more words around a date are a headline about a day. */
const MOST_WORDS_OF_DATE = 6;

/** Whether a line is a date and nothing more. */
export function isOnlyDate(text: string): boolean {
  return text.length < 40 && text.split(/\s+/).length <= MOST_WORDS_OF_DATE && findWrittenDate(text) !== null;
}

function outletIn(blocks: readonly PlainBlock[]): string | null {
  for (const { text } of blocks.slice(0, OPENING)) {
    const outlet = outletInDateline(text);
    if (outlet !== null) return outlet;
  }
  return null;
}

function bylineIn(blocks: readonly PlainBlock[]): string | null {
  for (const { text } of blocks.slice(0, OPENING)) {
    const name = text.length <= LONGEST_BYLINE ? nameInByline(text) : null;
    if (name !== null) return name;
  }
  return null;
}

/** What may stand behind a name in its line: something else behind a dash, a date behind a comma. */
const BEHIND_NAME = /\s+[|–—-]\s+|\s*[,،]\s*(?=[^,،]*\p{Nd})/u;

/** Words that join what names of people do not: `كتب مدرسية في عدن`, `By bus from Aden`. */
const NO_NAME = /(?:^|\s)(?:في|من|إلى|على|عن|مع|بعد|قبل|بين|\p{Ll}{4,})(?:\s|$)|\p{Nd}|^\p{Ll}|\s\p{Ll}+$/u;
const MOST_WORDS_OF_NAME = 8;

/** Whose name a line of the kind "By somebody" has; `null` where it is no such line. */
export function nameInByline(text: string): string | null {
  const [name = ''] = BYLINE.exec(text)?.groups?.name?.split(BEHIND_NAME) ?? [];
  const isName = name !== '' && !NO_NAME.test(name) && name.split(/\s+/).length <= MOST_WORDS_OF_NAME;
  return isName ? name : null;
}

/** A short line with a date, or a date in the words before the first dash of the first paragraph (`دمشق، 1 أيار 2024 – `). */
function datelineIn(blocks: readonly PlainBlock[]): string | null {
  for (const { text } of blocks.slice(0, OPENING)) {
    const beginning = text.length <= LONGEST_DATELINE ? text : (/^(.{4,90}?)\s[–—-]\s/.exec(text)?.[1] ?? '');
    const found = findWrittenDate(beginning);
    if (found !== null) return found.edtf;
  }
  return null;
}

/** Whether two texts say the same title: spaces, marks and case aside. */
export function isSameTitle(one: string, other: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return letters(one) === letters(other) && letters(one) !== '';
}
