import { element, emptyElement } from '../../exports/markup.ts';
import type { Messages } from '../../languages/messages.ts';
import type { Site } from '../../model/site.ts';
import { type Page, rootFrom, STYLE_SHEET } from './page.ts';

/** Where the pages of a site lie, each a folder deeper: there addresses are mistyped. */
const PATHS = ['contents.html', 'place/x.html', 'place/ab/x.html'];

/**
 * What hosts answer with where there is no file: it may be asked for at any depth, so its links begin at the host. Where
 * nobody has said in which folder the site lies, its style sheet is looked for from the address upwards too. `others` are
 * the site's further languages: who reads it may have come from a page in any.
 */
export function missingPageOf(
  { baseUrl }: Site,
  { language, pages }: Messages,
  others: readonly Messages[],
): Page {
  const roots = baseUrl === null ? PATHS.map(rootFrom) : [];
  return {
    path: '404.html',
    root: baseUrl === null ? '/' : new URL(baseUrl).pathname.replace(/\/*$/, '/'),
    language,
    title: pages.missing,
    description: pages.missing,
    head: roots.map((root) => emptyElement('link', { rel: 'stylesheet', href: `${root}${STYLE_SHEET}` })),
    body: () => [
      element('h1', {}, pages.missing),
      ...others.map((other) =>
        element('p', { lang: other.language, dir: other.direction }, other.pages.missing),
      ),
    ],
  };
}
