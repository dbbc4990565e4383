import { contextOf, findQuotation } from '../../corpus/anchor.ts';
import type { Correction } from '../../input/article.ts';
import { textOfArticle } from '../../input/edit/article-file.ts';
import { correctionsOf, withCorrections } from '../../input/edit/edit-corrections.ts';
import { countOccurrences, occurrenceAt } from './occurrence.ts';

/** Words at a place in the text, and what a person says of them: that they are this place, or (`null`) no place. */
export interface Verdict {
  readonly quote: string;
  readonly occurrence: number;
  readonly place: string | null;
}

/** An article's file with the verdict among its corrections, in words that find it again; unchanged where it does not say the words. */
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
