import type { ArticleHead, ArticleText, Block } from '../../corpus/article.ts';
import { articlePage, explorerQuery, placePage } from '../../exports/address.ts';
import { markedPassage } from '../../exports/marked-passage.ts';
import { element, type Markup } from '../../exports/markup.ts';
import type { ExportedPassage } from '../../exports/selection.ts';
import type { Messages } from '../../languages/messages.ts';
import { PLOTTED_ROLES } from '../../model/role.ts';
import { byline, inferredNote, titleClass, titleOf } from './byline.ts';
import type { Page } from './page.ts';

/** All that the page of an article shows. */
export interface ArticleParts {
  readonly head: ArticleHead;
  /** Of the article's language where Buldan speaks it. */
  readonly messages: Messages;
  /** `null` where only excerpts are published; then `passages` are shown. */
  readonly text: ArticleText | null;
  readonly passages: readonly ExportedPassage[];
  /** Whether a place has a page to link to. */
  hasPage(place: string): boolean;
}

const ELEMENTS: Readonly<Record<Block['kind'], string>> = {
  title: 'h1',
  heading: 'h2',
  caption: 'p',
  paragraph: 'p',
};

/** The text of a block with its plotted mentions as links to the pages of their places. */
function linkedText({ text, mentions }: Block, hasPage: ArticleParts['hasPage']): (string | Markup)[] {
  const pieces: (string | Markup)[] = [];
  let from = 0;
  for (const { start, end, place, role } of mentions) {
    if (!PLOTTED_ROLES.has(role) || place === null || !hasPage(place) || start < from) continue;
    const words = text.slice(start, end);
    pieces.push(text.slice(from, start), element('a', { href: `../${placePage(place)}` }, words));
    from = end;
  }
  return [...pieces, text.slice(from)];
}

function blockElement(block: Block, hasPage: ArticleParts['hasPage']): Markup {
  const attributes = { dir: 'auto', class: block.kind === 'caption' ? 'caption' : null };
  return element(ELEMENTS[block.kind], attributes, linkedText(block, hasPage));
}

function sourceLine({ source }: ArticleHead, { place }: Messages): Markup | null {
  if (source === null) return null;
  return element('p', {}, `${place.source} `, element('a', { href: source, rel: 'noopener' }, source));
}

/** What is published of the text, as it was written: in its own language, whatever the page speaks. */
function quotedText({ head, text, passages, hasPage }: ArticleParts): Markup {
  const untitled = text?.blocks.filter(({ kind }) => kind !== 'title');
  const quoted =
    untitled?.map((block) => blockElement(block, hasPage)) ??
    passages.map(({ passage }) => element('blockquote', { dir: 'auto' }, markedPassage(passage)));
  return element('article', { lang: head.language }, quoted);
}

function heading({ head, messages, text, hasPage }: ArticleParts): Markup {
  const title = text?.blocks.find(({ kind }) => kind === 'title');
  const words = title === undefined ? titleOf(head, messages) : linkedText(title, hasPage);
  return element(ELEMENTS.title, { lang: head.language, dir: 'auto', class: titleClass(head) }, words);
}

/** The page of an article: what is published of it. */
export function articlePageOf(parts: ArticleParts): Page {
  const { head, messages } = parts;
  const note = inferredNote(head, messages);
  const explorer = `../${explorerQuery({ article: head.id })}`;
  const body = () => [
    heading(parts),
    element('p', { class: 'byline' }, byline(head, messages)),
    note === null ? null : element('p', { class: 'byline' }, note),
    element('p', {}, element('a', { class: 'open', href: explorer }, messages.pages.openArticle)),
    parts.text === null ? element('p', { class: 'byline' }, messages.article.excerptsOnly) : null,
    quotedText(parts),
    sourceLine(head, messages),
    head.rights === null ? null : element('p', { class: 'byline' }, head.rights),
  ];
  return {
    path: articlePage(head.id),
    language: messages.language,
    title: titleOf(head, messages),
    description: head.opening,
    head: [],
    body: () => body().filter((part) => part !== null),
  };
}
