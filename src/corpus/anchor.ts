import { isEmpty, type QuotationContext } from './mention-text.ts';

/** A quotation that was looked for in a text. */
export interface FoundQuotation {
  readonly start: number;
  /** `false` where the words around fit several places alike, or none. */
  readonly isSure: boolean;
}

/** Fewer letters and signs that agree say nothing, unless no more are given. */
const LEAST_AGREEMENT = 3;

function leastAgreement({ prefix, suffix }: QuotationContext): number {
  return Math.min(LEAST_AGREEMENT, forwards(prefix).length + forwards(suffix).length);
}

/** Whether what stands around a span is what the context says. */
export function fits(text: string, start: number, end: number, context: QuotationContext): boolean {
  return agreement(text, start, end, context) >= leastAgreement(context);
}

/**
 * Where a quotation stands: of its occurrences the one that the words around fit best; the number decides between those
 * that they fit alike, and where no words are given. `null` where there is no such occurrence.
 */
export function findQuotation(
  text: string,
  quote: string,
  occurrence: number | null,
  context: QuotationContext,
): FoundQuotation | null {
  const starts = startsOf(text, quote);
  const numbered = starts[(occurrence ?? 1) - 1];
  if (isEmpty(context)) return numbered === undefined ? null : { start: numbered, isSure: true };
  const [first] = starts;
  if (first === undefined) return null;
  if (starts.length === 1) return { start: first, isSure: true };
  const agreements = starts.map((start) => agreement(text, start, start + quote.length, context));
  const best = Math.max(...agreements);
  const fitting = starts.filter((_, index) => agreements[index] === best);
  if (best < leastAgreement(context)) return { start: numbered ?? first, isSure: false };
  const [only = first, ...others] = fitting;
  if (others.length === 0) return { start: only, isSure: true };
  const isNumbered = occurrence !== null && numbered !== undefined && fitting.includes(numbered);
  return { start: isNumbered ? numbered : only, isSure: isNumbered };
}

/** Where the words begin, from the first on; occurrences may overlap. */
function startsOf(text: string, quote: string): number[] {
  const starts: number[] = [];
  if (quote === '') return starts;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) starts.push(at);
  return starts;
}

/** UTF-16 code units of a context that are looked at: all of a hostile one, at each of many occurrences, would take minutes. */
const LONGEST_CONTEXT = 200;

/** How many letters and signs around the span are as the context has them, counted outwards from it; spaces do not count. */
export function agreement(text: string, start: number, end: number, context: QuotationContext): number {
  const prefix = context.prefix.slice(-LONGEST_CONTEXT);
  const suffix = context.suffix.slice(0, LONGEST_CONTEXT);
  const before = text.slice(Math.max(0, start - 2 * prefix.length - ROOM), start);
  const after = text.slice(end, end + 2 * suffix.length + ROOM);
  return common(backwards(before), backwards(prefix)) + common(forwards(after), forwards(suffix));
}

/** Spaces that a text may have more of than the context. */
const ROOM = 32;

const forwards = (words: string): string => words.replace(/\s+/g, '');
const backwards = (words: string): string => [...forwards(words)].reverse().join('');

function common(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

const CONTEXTS = [12, 24, 48];

/** As many whole words around a span as tell it from all other occurrences of its words; up to some fifty signs on each side. */
export function contextOf(text: string, start: number, end: number): QuotationContext {
  const quote = text.slice(start, end);
  const contexts = CONTEXTS.map((length) => contextOfLength(text, start, end, length));
  const telling = contexts.find((context) => {
    const found = findQuotation(text, quote, null, context);
    return found?.start === start && found.isSure && !isEmpty(context);
  });
  return telling ?? contexts.at(-1) ?? { prefix: '', suffix: '' };
}

function contextOfLength(text: string, start: number, end: number, length: number): QuotationContext {
  const before = text.slice(Math.max(0, start - length), start);
  const after = text.slice(end, end + length);
  return {
    prefix: start <= length ? before : before.replace(/^\S*\s/u, ''),
    suffix: end + length >= text.length ? after : after.replace(/\s\S*$/u, ''),
  };
}
