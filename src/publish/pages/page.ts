import { inLanguage } from '../../exports/in-language.ts';
import { element, emptyElement, type Markup } from '../../exports/markup.ts';
import type { Messages } from '../../languages/messages.ts';
import type { Site } from '../../model/site.ts';

/** A plain page before it is written. */
export interface Page {
  /** Relative to the site, with `/` between folders. */
  readonly path: string;
  /** One that Buldan speaks; what the page quotes may be in another. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Where the site lies, of a page that a host shows at any address; else it follows from the path. */
  readonly root?: string;
  /** Further elements of the head. */
  readonly head: readonly Markup[];
  /** Made when the page is written: a large corpus has more pages than fit in memory. */
  body(): readonly Markup[];
}

/** Plain pages run nothing and ask no other host for anything; of their own a tool that looks at them may ask for its robots.txt. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

export const CONTENTS_PAGE = 'contents.html';
export const LICENCES_PAGE = 'licences.html';
export const STYLE_SHEET = 'pages.css';
export const ICON = 'icon.svg';

/** From a page to the site's root. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** What all pages of a site say. */
interface Surroundings {
  readonly site: Site;
  /** Data sets that its places come from. */
  readonly credits: readonly string[];
}

/** To the explorer and the list of all places and articles; `root` leads to the site from where they stand. */
export const linksOf = (root: string, site: Site, { language, pages }: Messages): Markup =>
  element(
    'nav',
    {},
    element('a', { href: root === '' ? './' : root }, inLanguage(site.title, language)),
    ' · ',
    element('a', { href: `${root}${CONTENTS_PAGE}` }, pages.contents),
  );

/** The text of a page in the language of `messages`, `<!doctype html>` included. */
export function writePage(page: Page, messages: Messages, { site, credits }: Surroundings): string {
  const root = page.root ?? rootFrom(page.path);
  const { language, direction, pages } = messages;
  const siteTitle = inLanguage(site.title, language);
  const head = element(
    'head',
    {},
    emptyElement('meta', { charset: 'utf-8' }),
    emptyElement('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    emptyElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, page.title === siteTitle ? siteTitle : `${page.title} · ${siteTitle}`),
    emptyElement('meta', { name: 'description', content: page.description }),
    emptyElement('meta', { name: 'color-scheme', content: 'light dark' }),
    emptyElement('link', { rel: 'stylesheet', href: `${root}${STYLE_SHEET}` }),
    emptyElement('link', { rel: 'icon', href: `${root}${ICON}`, type: 'image/svg+xml' }),
    page.head,
  );
  const links = linksOf(root, site, messages);
  const rights = element(
    'footer',
    {},
    element('p', {}, inLanguage(site.rights, language)),
    credits.length === 0
      ? null
      : element('p', { class: 'credits' }, pages.credits(credits.join(pages.separator))),
    element('p', {}, element('a', { href: `${root}${LICENCES_PAGE}` }, pages.licences)),
  );
  const body = element('body', {}, element('header', {}, links), element('main', {}, page.body()), rights);
  return `<!doctype html>\n${element('html', { lang: language, dir: direction }, head, body)}\n`;
}
