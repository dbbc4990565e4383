import type { ArticleSummary } from '../../corpus/article.ts';
import type { Messages } from '../../languages/messages.ts';

/** Outlet, author and date, what is known of them. */
export function byline(article: ArticleSummary, messages: Messages): string {
  const date = article.days === null ? null : messages.date(article);
  return [article.outlet, article.author, date].filter((part) => part !== null).join(' · ');
}

/** First words are no title: they do not stand as large. */
export const titleClass = ({ title }: ArticleSummary): string | null => (title === null ? 'untitled' : null);

/** Which of the byline's parts are inferred, in words; `null` where all are stated. */
export function inferredNote(
  { inferred }: ArticleSummary,
  { article, pages, share }: Messages,
): string | null {
  if (inferred.length === 0) return null;
  const known: Readonly<Record<string, string>> = pages.fields;
  const fields = inferred.map((field) => known[field] ?? field);
  return `${article.inferred}: ${fields.join(share.separator)}`;
}
