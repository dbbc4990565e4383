const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Words of context on each side, in UTF-16 code units: the first that makes the quotation unique in its text. */
const CONTEXTS = [32, 64, 128, 256];

/** A span of a text by its words and those around it, as the Web Annotation Data Model quotes. */
export interface Quotation {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/** The greatest grapheme boundary of `text` up to `offset`; both in UTF-16 code units. */
function boundaryBefore(text: string, offset: number): number {
  return GRAPHEMES.segment(text).containing(offset)?.index ?? offset;
}

/** The least grapheme boundary of `text` from `offset` on. */
function boundaryAfter(text: string, offset: number): number {
  const cluster = GRAPHEMES.segment(text).containing(offset);
  if (cluster === undefined || cluster.index === offset) return offset;
  return cluster.index + cluster.segment.length;
}

function quote(text: string, start: number, end: number, context: number): Quotation {
  const from = start <= context ? 0 : boundaryAfter(text, start - context);
  const to = end + context >= text.length ? text.length : boundaryBefore(text, end + context);
  return {
    prefix: text.slice(Math.min(from, start), start),
    exact: text.slice(start, end),
    suffix: text.slice(end, Math.max(to, end)),
  };
}

function isUnique(text: string, { prefix, exact, suffix }: Quotation): boolean {
  const words = prefix + exact + suffix;
  return text.indexOf(words) === text.lastIndexOf(words);
}

/**
 * The span from `start` to `end` (UTF-16 code units, end exclusive) with enough of the text around it to find it
 * again, at most 256 code units a side. Neither the context's far ends split a grapheme cluster.
 */
export function quotationOf(text: string, start: number, end: number): Quotation {
  const candidates = CONTEXTS.map((context) => quote(text, start, end, context));
  return candidates.find((candidate) => isUnique(text, candidate)) ?? quote(text, start, end, 256);
}

/** How many code points stand before `offset`, which counts UTF-16 code units. */
export function codePointsBefore(text: string, offset: number): number {
  let points = 0;
  for (let index = 0; index < offset; points++) index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  return points;
}
