import { element, emptyElement } from '../../exports/markup.ts';
import type { Messages } from '../../languages/messages.ts';
import type { Site } from '../../model/site.ts';
import type { OutputFile } from '../../pipeline/files/output-file.ts';
import { linksOf, type Page, rootFrom, STYLE_SHEET } from './page.ts';

/** Where the pages of a site lie, each a folder deeper: there addresses are mistyped. */
const PATHS = ['contents.html', 'place/x.html', 'place/ab/x.html'];
const DEPTHS = PATHS.map((path, depth) => ({ depth, root: rootFrom(path) }));

const sheetOf = (depth: number): string => `404-${depth}.css`;

/**
 * What hosts answer with where there is no file: it may be asked for at any depth, so its links begin at the host. Where
 * nobody has said in which folder the site lies, it is looked for from the address upwards: of the style sheets of all
 * depths the one arrives that is asked for where the site is, and shows the links that lead there. `others` are the site's
 * further languages: who reads it may have come from a page in any.
 */
export function missingPageOf(site: Site, messages: Messages, others: readonly Messages[]): Page {
  const { baseUrl } = site;
  const { language, pages } = messages;
  const depths = baseUrl === null ? DEPTHS : [];
  return {
    path: '404.html',
    root: baseUrl === null ? '/' : new URL(baseUrl).pathname.replace(/\/*$/, '/'),
    language,
    title: pages.missing,
    description: pages.missing,
    // The nearest last, which wins: another site may lie above this one.
    head: depths
      .map(({ depth, root }) => emptyElement('link', { rel: 'stylesheet', href: root + sheetOf(depth) }))
      .reverse(),
    body: () => [
      element('h1', {}, pages.missing),
      ...others.map((other) =>
        element('p', { lang: other.language, dir: other.direction }, other.pages.missing),
      ),
      ...depths.map(({ depth, root }) =>
        element('div', { hidden: true, 'data-depth': String(depth) }, linksOf(root, site, messages)),
      ),
    ],
  };
}

/** The style sheets that find a site whose base URL nobody has said. */
export function missingPageSheets({ baseUrl }: Site): OutputFile[] {
  if (baseUrl !== null) return [];
  return DEPTHS.map(({ depth }) => ({
    path: sheetOf(depth),
    content: () => `@import "${STYLE_SHEET}";
header, footer, [data-depth] { display: none }
[data-depth="${depth}"] { display: block }
`,
  }));
}
