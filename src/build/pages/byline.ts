import type { ArticleHead } from '../../corpus/article.ts';
import { citedDate, type DateParts } from '../../exports/citation.ts';
import type { PageWords } from './words.ts';

function wordDay(parts: DateParts, { locale }: PageWords): string {
  const [year, month, day] = parts;
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return formatOf(locale, parts.length).format(date);
}

/** Making one takes longer than writing a page: they are kept. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** For a year, a year and month, or all three, by their count. */
function formatOf(locale: string, count: number): Intl.DateTimeFormat {
  const key = `${locale} ${count}`;
  const format =
    FORMATS.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(count > 1 ? { month: 'long' } : {}),
      ...(count > 2 ? { day: 'numeric' } : {}),
    });
  FORMATS.set(key, format);
  return format;
}

/** When the article appeared, as exactly as it is known; `null` where nothing is. */
function wordDate(article: ArticleHead, words: PageWords): string | null {
  const date = citedDate(article);
  const [first, last] = date?.parts.map((parts) => wordDay(parts, words)) ?? [];
  if (first === undefined) return null;
  if (last !== undefined && last !== first) return words.between(first, last);
  return date?.approximate === true ? words.about(first) : first;
}

/** Outlet, author and date, what is known of them. */
export function byline(article: ArticleHead, words: PageWords): string {
  const parts = [article.outlet, article.author, wordDate(article, words)];
  return parts.filter((part) => part !== null).join(' · ');
}

/** The title, or the first words of an article that has none. */
export function titleOf(article: ArticleHead): string {
  return article.title ?? `${article.opening}…`;
}

/** Which of the byline's parts are inferred, in words; `null` where all are stated. */
export function inferredNote({ inferred }: ArticleHead, words: PageWords): string | null {
  if (inferred.length === 0) return null;
  return words.inferred(inferred.map((field) => words.fields[field] ?? field).join('، '));
}
