import { element, type Markup } from '../../exports/markup.ts';
import type { Messages } from '../../languages/messages.ts';
import { chunksOf } from '../../pipeline/files/chunks.ts';
import { CONTENTS_PAGE, type Page } from './page.ts';

/** A page as others link to it. */
export type Listed = Pick<Page, 'path' | 'title'>;

/** More links make a page that a phone no longer loads at once. */
const MOST_LINKS = 2000;

interface Part {
  readonly articles: readonly Listed[];
  readonly places: readonly Listed[];
}

/**
 * The page from which a reader without script, or a search engine, reaches all others. Of very many pages there are
 * several of it, each with links to all of them.
 */
export function contentsPagesOf(
  articles: readonly Listed[],
  places: readonly Listed[],
  messages: Messages,
): readonly Page[] {
  const parts = partsOf(articles, places);
  const paths = parts.map((_, number) => pathOf(number));
  return parts.map((part, number) => contentsPage(part, number, paths, messages));
}

const pathOf = (number: number): string =>
  number === 0 ? CONTENTS_PAGE : CONTENTS_PAGE.replace('.', `-${number + 1}.`);

function partsOf(articles: readonly Listed[], places: readonly Listed[]): Part[] {
  if (articles.length + places.length <= MOST_LINKS) return [{ articles, places }];
  return [
    ...Array.from(chunksOf(places, MOST_LINKS), (some) => ({ articles: [], places: some })),
    ...Array.from(chunksOf(articles, MOST_LINKS), (some) => ({ articles: some, places: [] })),
  ];
}

function contentsPage(
  { articles, places }: Part,
  number: number,
  paths: readonly string[],
  messages: Messages,
): Page {
  const { pages, tabs } = messages;
  return {
    path: pathOf(number),
    language: messages.language,
    title: pages.contents,
    description: pages.contents,
    head: [],
    body: () => [
      element('h1', {}, pages.contents),
      ...(paths.length === 1 ? [] : [otherParts(number, paths)]),
      ...(articles.length > 0 || paths.length === 1 ? list(tabs.articles, articles) : []),
      ...(places.length > 0 || paths.length === 1 ? list(tabs.places, places) : []),
    ],
  };
}

const list = (heading: string, pages: readonly Listed[]): Markup[] => [
  element('h2', {}, heading),
  element(
    'ul',
    {},
    pages.map(({ path, title }) => element('li', {}, element('a', { href: path, dir: 'auto' }, title))),
  ),
];

function otherParts(shown: number, paths: readonly string[]): Markup {
  const links = paths.flatMap((path, number) => [
    ' ',
    element('a', { href: path, 'aria-current': number === shown ? 'page' : null }, String(number + 1)),
  ]);
  return element('nav', {}, links);
}
