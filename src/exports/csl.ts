import type { ArticleSummary } from '../corpus/article.ts';
import { citationNotes, citedAddress, citedDate } from './citation.ts';
import type { Export } from './export.ts';
import type { Selection } from './selection.ts';

function issued(article: ArticleSummary) {
  const date = citedDate(article);
  if (date === null) return {};
  return { issued: { 'date-parts': date.parts, ...(date.approximate ? { circa: true } : {}) } };
}

const known = (field: string, value: string | null) => (value === null ? {} : { [field]: value });

function itemOf(article: ArticleSummary, selection: Selection) {
  return {
    id: article.id,
    type: 'article-newspaper',
    language: article.language,
    ...known('title', article.title),
    ...(article.author === null ? {} : { author: [{ literal: article.author }] }),
    ...known('container-title', article.outlet),
    ...issued(article),
    ...known('URL', citedAddress(article, selection)),
    note: citationNotes(article).join('\n'),
  };
}

/** Citations of the articles as CSL-JSON, which Zotero and every CSL processor read. */
export const csl: Export = {
  id: 'csl',
  mediaType: 'application/vnd.citationstyles.csl+json',
  extension: 'csl.json',
  cannotCarry: ['places', 'passages', 'full-text'],
  write(selection) {
    const items = selection.articles.map((article) => itemOf(article, selection));
    return `${JSON.stringify(items, null, 1)}\n`;
  },
};
