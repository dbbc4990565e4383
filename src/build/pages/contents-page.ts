import { element, type Markup } from '../../exports/markup.ts';
import { CONTENTS_PAGE, type Page } from './page.ts';
import { pageWords } from './words.ts';

const list = (heading: string, pages: readonly Page[]): Markup[] => [
  element('h2', {}, heading),
  element(
    'ul',
    {},
    pages.map(({ path, title }) => element('li', {}, element('a', { href: path, dir: 'auto' }, title))),
  ),
];

/** The page from which a reader without script, or a search engine, reaches all others. */
export function contentsPageOf(articles: readonly Page[], places: readonly Page[], language: string): Page {
  const words = pageWords(language);
  return {
    path: CONTENTS_PAGE,
    language,
    title: words.contents,
    description: words.contents,
    head: [],
    body: () => [
      element('h1', {}, words.contents),
      ...list(words.articles, articles),
      ...list(words.places, places),
    ],
  };
}
