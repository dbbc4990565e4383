import type { ArticleSummary } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { Messages } from '../../languages/messages.ts';

/** A passage with its citation as plain text; what was cut shows outside the quotation marks. */
export function wordQuotation(
  passage: Passage,
  article: ArticleSummary,
  link: string,
  { article: words, date, takeAlong }: Messages,
): string {
  const before = passage.cutBefore ? '… ' : '';
  const after = passage.cutAfter ? ' …' : '';
  const inferred = (field: string) => (article.inferred.includes(field) ? ` (${words.inferred})` : '');
  const citation = [
    article.author,
    words.titleOf(article),
    (article.outlet ?? words.unknownOutlet) + inferred('outlet'),
    date(article) + inferred('date'),
  ];
  const source = citation.filter((part) => part !== null).join(takeAlong.separator);
  return `${before}${takeAlong.quote(passage.text)}${after}\n${source}\n${link}\n`;
}
