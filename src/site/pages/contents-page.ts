import { element, type Markup } from '../../exports/markup.ts';
import type { Messages } from '../../languages/messages.ts';
import { CONTENTS_PAGE, type Page } from './page.ts';

const list = (heading: string, pages: readonly Page[]): Markup[] => [
  element('h2', {}, heading),
  element(
    'ul',
    {},
    pages.map(({ path, title }) => element('li', {}, element('a', { href: path, dir: 'auto' }, title))),
  ),
];

/** The page from which a reader without script, or a search engine, reaches all others. */
export function contentsPageOf(articles: readonly Page[], places: readonly Page[], messages: Messages): Page {
  const { pages, tabs } = messages;
  return {
    path: CONTENTS_PAGE,
    language: messages.language,
    title: pages.contents,
    description: pages.contents,
    head: [],
    body: () => [
      element('h1', {}, pages.contents),
      ...list(tabs.articles, articles),
      ...list(tabs.places, places),
    ],
  };
}
