import { expect } from '@playwright/test';
import { test } from './engine-test.ts';
import { addressOf, expectFocus, see, tabTo } from './look.ts';
import type { Visitor } from './visitor.ts';

test.describe.configure({ mode: 'default' });
test.skip(({ engineName }) => engineName === 'webkit', 'no window of MiniBrowser is narrower than 447 px');

const SMALL = [
  { name: 'at a phone’s width', size: { width: 390, height: 844 } },
  { name: 'at 400 % zoom', size: { width: 360, height: 225 } },
];

const listed = { selector: '[role=tabpanel] a', is: 'Al-Bukamal' };

/** Elements in the order of Tab that have no name: nobody who hears the page knows where they are then. */
const nameless = () =>
  [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ]
    .filter((element) => element.tabIndex >= 0 && element.getClientRects().length > 0)
    .filter((element) => {
      const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ');
      const label = labels.map((id) => document.getElementById(id)?.textContent).join('');
      const own = (element as HTMLInputElement).labels?.[0]?.textContent;
      const text = element.matches('a, button, summary, [role=tab]') ? element.textContent?.trim() : '';
      const name = element.getAttribute('aria-label') ?? element.title;
      return !(name || label || own || text);
    })
    .map((element) => element.outerHTML.slice(0, 200));

async function openPlace(visitor: Visitor, address: string): Promise<void> {
  await visitor.open(`${address}?lang=en&tab=places`);
  await see(visitor, listed);
  await tabTo(visitor, listed);
  await visitor.press('Enter');
}

for (const { name, size } of SMALL) {
  test(`the focus follows the reader ${name}, into the sheet, into the article and back`, async ({
    engine,
    site,
  }) => {
    const visitor = await engine.visit(size);
    await openPlace(visitor, site.address);
    await expectFocus(visitor, 'h2: Al-Bukamal');
    expect(await visitor.ask(nameless)).toEqual([]);
    await tabTo(visitor, { selector: 'a', name: 'Read in the article' });
    await visitor.press('Enter');
    await expectFocus(visitor, 'a: البوكمال');
    expect(await visitor.ask(nameless)).toEqual([]);
    await visitor.press('Escape');
    // The sheet is drawn up by now and has the place's whole page.
    await expectFocus(visitor, 'h2: Al-Bukamal');
    await visitor.press('Escape');
    await expect.poll(async () => (await see(visitor, listed)).hasFocus).toBe(true);
  });
}

const FIRST_MARK = { selector: 'button[data-place][tabindex="0"]' };
const READ = { ar: 'اقرأ في المقال', en: 'Read in the article' };

for (const { name, size } of SMALL) {
  for (const language of ['ar', 'en'] as const) {
    test(`the focus follows the reader ${name} from a mark into the sheet and back to it, ${language}`, async ({
      engine,
      site,
    }) => {
      const visitor = await engine.visit(size);
      await visitor.open(`${site.address}?lang=${language}`);
      await tabTo(visitor, FIRST_MARK);
      // Which one is the first depends on how many have come by then.
      const place = await visitor.ask(() => document.activeElement?.getAttribute('data-place'));
      await visitor.press('Enter');
      await expectFocus(visitor, /^h2: ./);
      expect(await addressOf(visitor)).toContain(`place=${place}`);
      await visitor.press('Escape');
      const mark = { selector: `button[data-place="${place}"][tabindex="0"]` };
      await expect.poll(async () => (await see(visitor, mark)).hasFocus).toBe(true);

      await visitor.press('Enter');
      await expectFocus(visitor, /^h2: ./);
      await tabTo(visitor, { selector: 'a', name: READ[language] });
      await visitor.press('Enter');
      await expect.poll(() => addressOf(visitor)).toContain('article=');
      await expectFocus(visitor, /^a: ./);
      await visitor.press('Escape');
      await expectFocus(visitor, /^h2: ./);
      await visitor.press('Escape');
      await expect.poll(async () => (await see(visitor, mark)).hasFocus).toBe(true);
    });
  }
}

test('no stop of Tab is without a name in the first view, beside a card and in an article', async ({
  visitor,
  site,
}) => {
  await openPlace(visitor, site.address);
  await expectFocus(visitor, 'dialog: Al-Bukamal');
  expect(await visitor.ask(nameless)).toEqual([]);
  await tabTo(visitor, { selector: '[role=dialog] a', name: 'Read in the article' });
  await visitor.press('Enter');
  await expectFocus(visitor, 'a: البوكمال');
  expect(await visitor.ask(nameless)).toEqual([]);
});
