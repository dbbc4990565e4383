import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type DOMPurify from 'dompurify';
import sanitizeHtml from 'sanitize-html';
import { elementCode, frameCode } from '../../src/app/share/embed-code.ts';

const CHOICE = {
  site: 'https://maps.example.org/',
  view: 'place=al-bukamal&lang=ar',
  title: 'البوكمال "مدينة" <b>',
  height: null,
};
const CODES = { element: elementCode(CHOICE), frame: frameCode(CHOICE) };

/** What GitHub leaves of HTML in Markdown: no scripts, no frames, no elements of one's own, no classes. */
const LIKE_GITHUB: sanitizeHtml.IOptions = {
  allowedTags: [
    'a',
    'b',
    'blockquote',
    'br',
    'code',
    'details',
    'div',
    'em',
    'h1',
    'h2',
    'h3',
    'img',
    'li',
    'ol',
    'p',
  ],
  allowedAttributes: { a: ['href', 'title'], img: ['src', 'alt', 'width', 'height'] },
  allowedSchemes: ['http', 'https', 'mailto'],
};

/** What a content system makes of the code to paste. */
const CLEANERS: Readonly<Record<string, (page: Page, code: string) => Promise<string>>> = {
  DOMPurify: async (page, code) => {
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('dompurify/dist/purify.js') });
    return page.evaluate(
      (dirty) => (Reflect.get(window, 'DOMPurify') as typeof DOMPurify).sanitize(dirty),
      code,
    );
  },
  'sanitize-html': async (_, code) => sanitizeHtml(code),
  'a filter like GitHub’s': async (_, code) => sanitizeHtml(code, LIKE_GITHUB),
};

for (const [cleaner, clean] of Object.entries(CLEANERS)) {
  for (const [kind, code] of Object.entries(CODES)) {
    test(`${cleaner} leaves of the ${kind} a link with the name of the place`, async ({ page }) => {
      await page.setContent(`<main>${await clean(page, code)}</main>`);
      await expect(page.locator('iframe, script, buldan-map')).toHaveCount(0);
      const link = page.getByRole('link', { name: CHOICE.title, exact: true });
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('href', 'https://maps.example.org/?place=al-bukamal&lang=ar');
    });
  }
}
