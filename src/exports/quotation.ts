import { countBefore } from '../geo/bisection.ts';

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Words of context on each side, in UTF-16 code units: the first that makes the quotation unique in its text. */
const CONTEXTS = [32, 64, 128, 256];

/** A span of a text by its words and those around it, as the Web Annotation Data Model quotes. */
export interface Quotation {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/** Far longer than any grapheme cluster of a script: so much of a text tells where the clusters in its middle begin. */
const AROUND = 64;

/** The grapheme cluster of `text` that holds `offset`: where it begins and ends, in UTF-16 code units. */
function clusterAt(text: string, offset: number): { readonly start: number; readonly end: number } {
  const from = Math.max(0, offset - AROUND);
  const cluster = GRAPHEMES.segment(text.slice(from, offset + AROUND)).containing(offset - from);
  if (cluster === undefined) return { start: offset, end: offset };
  return { start: from + cluster.index, end: from + cluster.index + cluster.segment.length };
}

/** The greatest grapheme boundary of `text` up to `offset`. */
export const boundaryBefore = (text: string, offset: number): number => clusterAt(text, offset).start;

/** The least grapheme boundary of `text` from `offset` on. */
function boundaryAfter(text: string, offset: number): number {
  const { start, end } = clusterAt(text, offset);
  return start === offset ? offset : end;
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

/** Tells how many code points of the text stand before an offset, which counts UTF-16 code units. */
export function createPointCounter(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  return (offset) => offset - countBefore(pairs.length, (index) => (pairs[index] ?? 0) < offset);
}
