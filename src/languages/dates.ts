import type { ArticleSummary } from '../corpus/article.ts';
import { dateOf } from '../model/day.ts';

/** How a language words dates. Days are midnights in UTC. */
export interface DateWords {
  readonly unknown: string;
  day(day: Date): string;
  month(day: Date): string;
  year(day: Date): string;
  between(first: string, last: string): string;
  about(date: string): string;
}

type Dated = Pick<ArticleSummary, 'date' | 'days'>;

const LAST_DAY_OF_MONTH = /-(?:01|03|05|07|08|10|12)-31$|-(?:04|06|09|11)-30$|-02-2[89]$/;

/** Calendars that count years from 1 on write the same number for both sides of it. */
export function isBeforeChrist(date: Date): boolean {
  return date.getUTCFullYear() < 1;
}

/** `true` where the date is approximate (`~`), uncertain (`?`) or both (`%`) in EDTF. */
export function isApproximate({ date }: Dated): boolean {
  return date !== null && /[~?%]/.test(date);
}

/** The date as exactly as it is known: a day, a month, a year or a span, and "about" where it is approximate. */
export function wordDate(article: Dated, words: DateWords): string {
  if (article.days === null) return words.unknown;
  const exact = wordDays(article.days[0], article.days[1], words);
  return isApproximate(article) ? words.about(exact) : exact;
}

function wordDays(first: string, last: string, words: DateWords): string {
  if (first === last) return words.day(dateOf(first));
  const isOneYear = first.slice(0, -6) === last.slice(0, -6);
  if (isOneYear && first.endsWith('-01-01') && last.endsWith('-12-31')) return words.year(dateOf(first));
  const isOneMonth = first.slice(0, -3) === last.slice(0, -3);
  if (isOneMonth && first.endsWith('-01') && LAST_DAY_OF_MONTH.test(last)) return words.month(dateOf(first));
  return words.between(words.day(dateOf(first)), words.day(dateOf(last)));
}
