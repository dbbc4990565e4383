import type { ArticleHead } from '../../corpus/article.ts';
import { citedDate, type DateParts } from '../../exports/citation.ts';
import type { PageWords } from './words.ts';

function wordDay([year, month, day]: DateParts, { locale }: PageWords): string {
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
  return format.format(date);
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
