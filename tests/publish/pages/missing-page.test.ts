import { describe, expect, it } from 'vitest';
import { missingPageOf, missingPageSheets } from '../../../src/publish/pages/missing-page.ts';
import { writePage } from '../../../src/publish/pages/page.ts';
import { SPEECH } from '../../../src/site/languages.ts';
import { ADDRESSED, SELECTION } from '../../exports/example-selection.ts';

const ADDRESS_OF_SITE = 'https://host.example/maps/syria/';

function write({ site }: typeof SELECTION): string {
  const [words, ...others] = SPEECH.messagesOf(['ar', 'en']);
  if (words === undefined) throw new Error('Arabic is spoken.');
  return writePage(missingPageOf(site, words, others), words, { site, credits: [] });
}

/** Where a browser looks for style sheets when the page is given for this address of the site. */
const styleSheets = (html: string, asked: string): string[] =>
  Array.from(
    html.matchAll(/rel="stylesheet" href="([^"]*)"/g),
    ([, href]) => new URL(href ?? '', ADDRESS_OF_SITE + asked).href,
  );

describe('the page for an address where nothing is', () => {
  it.each(['nothing', 'place/nothing.html', 'article/ab/nothing.html'])(
    'finds its style sheet in a folder that nobody has named, asked for %s, and by it the links from there',
    (asked) => {
      const html = write(SELECTION);
      const sheets = missingPageSheets(SELECTION.site);
      const [found] = styleSheets(html, asked).flatMap((href) =>
        sheets.filter(({ path }) => href === ADDRESS_OF_SITE + path),
      );
      const [, depth] = /\[data-depth="(\d)"\] \{ display: block/.exec(String(found?.content())) ?? [];
      const [, shown = ''] = html.split(`data-depth="${depth}">`);
      const [first, second] = Array.from(
        shown.matchAll(/href="([^"]*)"/g),
        ([, href]) => new URL(href ?? '', ADDRESS_OF_SITE + asked).href,
      );
      expect([first, second]).toEqual([ADDRESS_OF_SITE, `${ADDRESS_OF_SITE}contents.html`]);
    },
  );

  it('has its one style sheet where the base URL says that the site lies', () => {
    const { pathname, origin } = new URL(ADDRESSED.site.baseUrl ?? '');
    const found = styleSheets(write(ADDRESSED), 'place/nothing.html').map((href) => new URL(href).pathname);
    expect(found, origin).toEqual([`${pathname.replace(/\/*$/, '/')}pages.css`]);
    expect(missingPageSheets(ADDRESSED.site)).toEqual([]);
  });

  it('says so in every language of the site', () => {
    const html = write(SELECTION);
    expect(html).toContain('لا صفحة بهذا العنوان</h1>');
    expect(html).toContain('<p lang="en" dir="ltr">There is no page at this address</p>');
  });
});
