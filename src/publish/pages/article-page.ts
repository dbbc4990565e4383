import type { ArticleSummary, ArticleText, Block } from '../../corpus/article.ts';
import { articlePage, explorerQuery, placePage } from '../../exports/address.ts';
import { markedPassage } from '../../exports/marked-passage.ts';
import { element, type Markup } from '../../exports/markup.ts';
import type { ExportedPassage } from '../../exports/selection.ts';
import type { Messages } from '../../languages/messages.ts';
import { PLOTTED_ROLES } from '../../model/role.ts';
import type { Site } from '../../model/site.ts';
import { byline, inferredNote, titleClass } from './byline.ts';
import type { Locator } from './locator.ts';
import { type Page, rootFrom } from './page.ts';

/** All that the page of an article shows. */
export interface PageArticle {
  readonly summary: ArticleSummary;
  /** Of the article's language where Buldan speaks it. */
  readonly messages: Messages;
  /** `null` where only excerpts are published; then `passages` are shown. */
  text(): ArticleText | null;
  readonly passages: readonly ExportedPassage[];
  readonly site: Site;
  readonly locator: Locator;
  /** Whether a place has a page to link to. */
  hasPage(place: string): boolean;
}

interface LinkedParts extends Omit<PageArticle, 'text'> {
  readonly text: ArticleText | null;
  /** From the page to the site's root. */
  readonly root: string;
}

const ELEMENTS: Readonly<Record<Block['kind'], string>> = {
  title: 'h1',
  heading: 'h2',
  caption: 'p',
  paragraph: 'p',
};

/** The text of a block with its plotted mentions as links to the pages of their places. */
function linkedText({ text, mentions }: Block, { hasPage, site, root }: LinkedParts): (string | Markup)[] {
  const pieces: (string | Markup)[] = [];
  let from = 0;
  for (const { start, end, place, role } of mentions) {
    if (!PLOTTED_ROLES.has(role) || place === null || !hasPage(place) || start < from) continue;
    const words = text.slice(start, end);
    pieces.push(text.slice(from, start), element('a', { href: `${root}${placePage(place, site)}` }, words));
    from = end;
  }
  return [...pieces, text.slice(from)];
}

function blockElement(block: Block, parts: LinkedParts): Markup {
  const attributes = { dir: 'auto', class: block.kind === 'caption' ? 'caption' : null };
  return element(ELEMENTS[block.kind], attributes, linkedText(block, parts));
}

function sourceLine({ source }: ArticleSummary, { place }: Messages): Markup | null {
  if (source === null) return null;
  return element('p', {}, `${place.source} `, element('a', { href: source, rel: 'noopener' }, source));
}

/** What is published of the text, as it was written: in its own language, whatever the page speaks. */
function quotedText(parts: LinkedParts): Markup {
  const { summary, text, passages } = parts;
  const untitled = text?.blocks.filter(({ kind }) => kind !== 'title');
  const quoted =
    untitled?.map((block) => blockElement(block, parts)) ??
    passages.map(({ passage }) => element('blockquote', { dir: 'auto' }, markedPassage(passage)));
  return element('article', { lang: summary.language }, quoted);
}

function heading(parts: LinkedParts): Markup {
  const { summary, messages, text } = parts;
  const title = text?.blocks.find(({ kind }) => kind === 'title');
  const words = title === undefined ? messages.article.titleOf(summary) : linkedText(title, parts);
  return element(ELEMENTS.title, { lang: summary.language, dir: 'auto', class: titleClass(summary) }, words);
}

/** The page of an article: what is published of it. */
export function articlePageOf(article: PageArticle): Page {
  const { summary, messages } = article;
  const path = articlePage(summary.id, article.site);
  const root = rootFrom(path);
  const note = inferredNote(summary, messages);
  const explorer = `${root}${explorerQuery({ article: summary.id })}`;
  const bodyOf = (parts: LinkedParts) => [
    heading(parts),
    element('p', { class: 'byline' }, byline(summary, messages)),
    note === null ? null : element('p', { class: 'byline' }, note),
    element('p', {}, element('a', { class: 'open', href: explorer }, messages.pages.openArticle)),
    article.locator.draw(summary.places, messages),
    parts.text === null ? element('p', { class: 'byline' }, messages.article.excerptsOnly) : null,
    quotedText(parts),
    sourceLine(summary, messages),
    summary.rights === null ? null : element('p', { class: 'byline' }, summary.rights),
  ];
  return {
    path,
    language: messages.language,
    title: messages.article.titleOf(summary),
    description: summary.opening,
    head: [],
    body: () => bodyOf({ ...article, text: article.text(), root }).filter((part) => part !== null),
  };
}
