import type { ArticleSummary } from '../../corpus/article.ts';
import { articlePage, explorerQuery, placePage } from '../../exports/address.ts';
import { markedPassage } from '../../exports/marked-passage.ts';
import { element, type Markup } from '../../exports/markup.ts';
import { type ExportedPassage, type ExportedPlace, nameOf } from '../../exports/selection.ts';
import type { Messages } from '../../languages/messages.ts';
import type { Site } from '../../model/site.ts';
import { byline, titleClass } from './byline.ts';
import type { Locator } from './locator.ts';
import { type Page, rootFrom } from './page.ts';

/**
 * Further passages are read in the explorer: a page stays one that a phone loads at once (65 kB), and the pages of places a
 * small part of the site of some thousand articles.
 */
export const MOST_PASSAGES = 100;

const link = (href: string, words: string): Markup => element('a', { href }, words);

/** Address of the page of a place or an article. */
type LinkTo = (target: { readonly place: string } | { readonly article: string }) => string;

/** Where articles have no pages, the explorer opens them. */
function linksFrom(path: string, site: Site): LinkTo {
  const root = rootFrom(path);
  return (target) => {
    if ('place' in target) return `${root}${placePage(target.place, site)}`;
    return `${root}${site.articlePages ? articlePage(target.article, site) : explorerQuery(target)}`;
  };
}

const quotation = ({ passage, article }: ExportedPassage): Markup =>
  element('blockquote', { lang: article.language, dir: 'auto' }, markedPassage(passage));

function articleSection(
  article: ArticleSummary,
  passages: readonly ExportedPassage[],
  messages: Messages,
  linkTo: LinkTo,
): Markup {
  return element(
    'section',
    {},
    element(
      'h2',
      { lang: article.language, dir: 'auto', class: titleClass(article) },
      link(linkTo({ article: article.id }), messages.article.titleOf(article)),
    ),
    element('p', { class: 'byline' }, byline(article, messages)),
    passages.map(quotation),
  );
}

function sections(passages: readonly ExportedPassage[], messages: Messages, linkTo: LinkTo): Markup[] {
  const articles = [...new Set(passages.map(({ article }) => article))];
  return articles.map((article) =>
    articleSection(
      article,
      passages.filter((each) => each.article === article),
      messages,
      linkTo,
    ),
  );
}

function otherNames({ summary }: ExportedPlace, { language }: Messages): Markup | null {
  const others = Object.entries(summary.names).filter(
    ([each, name]) => each !== language && name !== nameOf(summary, language),
  );
  if (others.length === 0) return null;
  return element(
    'p',
    { class: 'names' },
    others.map(([each, name]) => element('span', { lang: each, dir: 'auto' }, name)),
  );
}

function containerLine(
  { container }: ExportedPlace,
  { language, place }: Messages,
  linkTo: LinkTo,
): Markup | null {
  if (container === null) return null;
  return element(
    'p',
    {},
    `${place.containers} `,
    link(linkTo({ place: container.id }), nameOf(container, language)),
  );
}

/** The page of a place: its names, where it lies, and the first of its `passages`, article by article. */
export function placePageOf(
  place: ExportedPlace,
  passages: number,
  messages: Messages,
  site: Site,
  locator: Locator,
): Page {
  const { pages } = messages;
  const title = nameOf(place.summary, messages.language);
  const shown = place.passages.slice(0, MOST_PASSAGES);
  const path = placePage(place.summary.id, site);
  const linkTo = linksFrom(path, site);
  const explorer = `${rootFrom(path)}${explorerQuery({ place: place.summary.id })}`;
  const left = passages - shown.length;
  const body = () => [
    element('h1', { dir: 'auto' }, title),
    otherNames(place, messages),
    containerLine(place, messages, linkTo),
    locator.draw([place.summary.id], messages),
    element('p', {}, element('a', { class: 'open', href: explorer }, pages.openPlace)),
    ...sections(shown, messages, linkTo),
    left === 0 ? null : element('p', {}, link(explorer, pages.more(left))),
  ];
  return {
    path,
    language: messages.language,
    title,
    description: shown[0]?.passage.text ?? title,
    head: [],
    body: () => body().filter((part) => part !== null),
  };
}
