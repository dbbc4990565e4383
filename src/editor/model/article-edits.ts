import { contextOf, findQuotation } from '../../corpus/anchor.ts';
import type { Correction } from '../../input/article.ts';
import {
  correctionsOf,
  correctionsSetAside,
  partsOfArticle,
  textOfArticle,
  withBody,
  withCorrections,
  withSetAside,
} from '../../input/edit-article.ts';
import { countOccurrences, occurrenceAt } from '../../pipeline/occurrence.ts';
import { followCorrections } from './follow.ts';

/** The text of an article's body as it is edited: with plain ends of lines. */
export function bodyOf(file: string): string {
  return (partsOfArticle(file)?.body ?? file).replaceAll('\r\n', '\n');
}

/** A change of an article's words; its corrections follow, and those whose words are gone are set aside. */
export function editWords(file: string, change: (file: string) => string): string {
  const changed = change(file);
  const corrections = correctionsOf(file);
  if (corrections.length === 0) return changed;
  const [before, after] = [textOfArticle(file), textOfArticle(changed)];
  if (before === null || after === null) return changed;
  const { kept, gone } = followCorrections(before, after, corrections);
  const followed = withCorrections(changed, kept);
  return gone.length === 0 ? followed : withSetAside(followed, [...correctionsSetAside(file), ...gone]);
}

export const editBody = (file: string, body: string): string =>
  editWords(file, (text) => withBody(text, body));

/** Words at a place in the text, and what a person says of them: that they are this place, or (`null`) no place. */
export interface Verdict {
  readonly quote: string;
  readonly occurrence: number;
  readonly place: string | null;
}

export function correct(file: string, verdict: Verdict): string {
  const text = textOfArticle(file) ?? '';
  const start = startOf(text, verdict);
  return start === null
    ? file
    : withCorrections(file, [...others(file, text, [start]), correctionAt(text, start, verdict)]);
}

/** The same of all occurrences of the words in the article. */
export function correctEverywhere(file: string, { quote, place }: Omit<Verdict, 'occurrence'>): string {
  const text = textOfArticle(file) ?? '';
  const count = countOccurrences(text, quote);
  const starts = Array.from({ length: count }, (_, at) => startOf(text, { quote, occurrence: at + 1 }));
  const all = starts.filter((start) => start !== null);
  return withCorrections(file, [
    ...others(file, text, all),
    ...all.map((start) => correctionAt(text, start, { quote, place })),
  ]);
}

/** Leaves a mention to the finder again. */
export function uncorrect(file: string, mention: Omit<Verdict, 'place'>): string {
  const text = textOfArticle(file) ?? '';
  const start = startOf(text, mention);
  return start === null ? file : withCorrections(file, others(file, text, [start]));
}

/** Takes a correction whose words were gone out of the file; the others that are `gone` are kept aside. */
export function forget(file: string, gone: readonly Correction[], correction: Correction): string {
  const kept = correctionsOf(file).filter((each) => !gone.some((other) => isSame(each, other)));
  return withSetAside(
    withCorrections(file, kept),
    gone.filter((each) => each !== correction),
  );
}

const isSame = (one: Correction, other: Correction): boolean =>
  one.quote === other.quote && one.occurrence === other.occurrence;

/** Whether the words of a correction stand in the text again. */
export const isBack = (file: string, { quote }: Correction): boolean =>
  textOfArticle(file)?.includes(quote) === true;

/** Puts a correction whose words are back to where they stand now: where it was, else to the first of them. */
export function applyAgain(file: string, gone: readonly Correction[], correction: Correction): string {
  const text = textOfArticle(file) ?? '';
  const { quote, occurrence, place } = correction;
  const start = findQuotation(text, quote, occurrence, correction)?.start ?? text.indexOf(quote);
  if (start === -1) return file;
  return correct(forget(file, gone, correction), {
    quote,
    occurrence: occurrenceAt(text, quote, start),
    place,
  });
}

function startOf(text: string, { quote, occurrence }: Omit<Verdict, 'place'>): number | null {
  return findQuotation(text, quote, occurrence, NO_CONTEXT)?.start ?? null;
}

const NO_CONTEXT = { prefix: '', suffix: '' };

/** Words that stand in the article but once need nothing else to be found again. */
function correctionAt(
  text: string,
  start: number,
  { quote, place }: Omit<Verdict, 'occurrence'>,
): Correction {
  if (countOccurrences(text, quote) === 1) return { quote, occurrence: null, ...NO_CONTEXT, place };
  const occurrence = occurrenceAt(text, quote, start);
  return { quote, occurrence, ...contextOf(text, start, start + quote.length), place };
}

/** The corrections of the file that are of other words than those at `starts`. */
function others(file: string, text: string, starts: readonly number[]): Correction[] {
  return correctionsOf(file).filter((each) => {
    const start = findQuotation(text, each.quote, each.occurrence, each)?.start;
    return start === undefined || !starts.includes(start);
  });
}
