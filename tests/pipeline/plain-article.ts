import type { Article } from '../../src/input/article.ts';

/** An article of paragraphs of which nothing else is known. */
export function plainArticle(id: string, ...paragraphs: string[]): Article {
  return {
    id,
    language: 'ar',
    title: null,
    outlet: null,
    author: null,
    date: null,
    days: null,
    source: null,
    rights: null,
    inferred: [],
    excerptsOnly: false,
    corrections: [],
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  };
}
