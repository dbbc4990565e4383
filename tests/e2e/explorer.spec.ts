import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { CORPUS_VERSION } from '../../src/corpus/version.ts';
import { languagesOf } from './by-turns.ts';
import { expectAccessible, goTo, openPlaces, placeCard, placeInList } from './explorer-page.ts';

const ARTICLE = '2017-11-01-toward-al-bukamal';
const MENTION = `article=${ARTICLE}&place=al-bukamal&mention=${encodeURIComponent('البوكمال')}.2`;

test('speaks Arabic from right to left at first, and English one click away without a reload', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('بُلدان');
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Buldan');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('body')).toHaveAttribute('data-same-page');
  await expect(page).toHaveURL(/lang=en/);
});

test('asks no other host for anything', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
  });
  await page.goto(`./?${MENTION}`);
  await expect(page.locator('a[aria-current="location"]')).toBeVisible();
  await page.goto('./?place=al-bukamal&tab=place&lang=en');
  await expect(page.getByText('Named together with it')).toBeVisible();
  expect(foreign).toEqual([]);
});

test('names an untitled article by outlet, date and first words, and shows what is inferred', async ({
  page,
}) => {
  await page.goto('./');
  const untitled = page.getByRole('link').filter({ hasText: '«في هذا السياق' });
  await expect(untitled).toContainText('نحو شباط/فبراير ٢٠١٩');
  await expect(untitled).toContainText('مستنتَج من النص');
});

test('a link to one mention opens its place and scrolls the text to it', async ({ page, isMobile }) => {
  await page.goto(`./?${MENTION}`);
  const chosen = page.locator('a[aria-current="location"]').filter({ hasText: 'البوكمال' });
  await expect(chosen).toBeInViewport();
  await expect(page).toHaveTitle(/^البوكمال/);
  if (!isMobile) await expect(placeCard(page, 'البوكمال')).toBeVisible();
});

test('a link to words that an editor has changed says so and still opens the article', async ({ page }) => {
  await page.goto(`./?article=${ARTICLE}&mention=${encodeURIComponent('كلمات أخرى')}.1`);
  await expect(page.getByText('لم تعد هذه الكلمات في المقال بعد تعديله.')).toBeVisible();
  await expect(page.getByText('على وقع تقلّص نفوذ')).toBeVisible();
});

test('Back returns to what was chosen before, and forward to what came after', async ({ page }) => {
  await page.goto('./?lang=en&tab=places');
  await placeInList(page, 'Al-Bukamal').click();
  await expect(placeCard(page, 'Al-Bukamal')).toBeVisible();
  await page.goBack();
  await expect(placeCard(page, 'Al-Bukamal')).toBeHidden();
  await expect(placeInList(page, 'Al-Bukamal')).toBeVisible();
  await page.goForward();
  await expect(placeCard(page, 'Al-Bukamal')).toBeVisible();
});

test('a mention in the text opens its place', async ({ page, isMobile }) => {
  await page.goto(`./?article=${ARTICLE}`);
  await page.getByRole('article').getByRole('link', { name: 'القائم' }).first().click();
  await expect(page).toHaveURL(/place=al-qaim/);
  if (!isMobile) await expect(placeCard(page, 'القائم')).toBeVisible();
});

test('the story is walked mention by mention', async ({ page }) => {
  await page.goto(`./?lang=en&article=${ARTICLE}`);
  const next = page.getByRole('button', { name: 'Next mention' });
  await next.click();
  await expect(page.getByText(/^1 of \d+/).last()).toBeVisible();
  await next.click();
  await expect(page.locator('a[aria-current="location"]').filter({ hasText: 'البوكمال' })).toBeInViewport();
  await page.getByRole('button', { name: 'Previous mention' }).click();
  await expect(page.locator('a[aria-current="location"]').filter({ hasText: 'دير الزور' })).toBeInViewport();
});

test('a link that cannot be followed whole says which parts were left out', async ({ page }) => {
  await page.goto('./?lang=en&place=atlantis&at=somewhere&layers=moons');
  const notice = page.getByRole('status').filter({ hasText: 'left out' });
  await expect(notice).toContainText('at=somewhere');
  await expect(notice).toContainText('layers=moons');
  await expect(page.getByText('no place with the id “atlantis”').first()).toBeVisible();
});

test.describe('when files do not arrive', () => {
  /** As where a corpus is too large for one file: nothing comes with the manifest. */
  test.beforeEach(({ page }) =>
    page.route('**/data/manifest.json', async (route) => {
      const manifest = await (await route.fetch()).json();
      const files = Object.entries<object>(manifest.inline);
      for (const [file, json] of files)
        await page.route(`**/data/${file}`, (inner) => inner.fulfill({ json }));
      await route.fulfill({ json: { ...manifest, inline: {} } });
    }),
  );

  test('a missing article says so and comes with a retry', async ({ page }) => {
    await page.goto('./?lang=en');
    await expect(page.getByRole('link').filter({ hasText: '1 November 2017' })).toBeVisible();
    await page.route('**/data/articles/**', (route) => route.abort());
    await page.getByRole('link').filter({ hasText: '1 November 2017' }).click();
    await expect(page.getByRole('alert')).toContainText('did not arrive');
    await page.unroute('**/data/articles/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('على وقع تقلّص نفوذ')).toBeVisible();
  });

  test('missing passages say so and come with a retry', async ({ page }) => {
    await page.goto('./?lang=en&tab=places');
    await expect(placeInList(page, 'Al-Bukamal')).toBeVisible();
    await page.route('**/data/passages/**', (route) => route.fulfill({ status: 404, body: '' }));
    await placeInList(page, 'Al-Bukamal').click();
    // The panel's words come before the card's: only when both have failed may the files arrive.
    await expect(placeCard(page, 'Al-Bukamal').getByRole('alert')).toContainText('is not on the server');
    await page.unroute('**/data/passages/**');
    await placeCard(page, 'Al-Bukamal').getByRole('button', { name: 'Try again' }).click();
    await expect(placeCard(page, 'Al-Bukamal').locator('blockquote').first()).toBeVisible();
  });

  test('a corpus of another version names both versions', async ({ page }) => {
    await page.route('**/data/manifest.json', async (route) => {
      const manifest = await (await route.fetch()).json();
      await route.fulfill({ json: { ...manifest, version: 99 } });
    });
    await page.goto('./?lang=en');
    await expect(page.getByRole('alert')).toContainText('version 99');
    await expect(page.getByRole('alert')).toContainText(`version ${CORPUS_VERSION}`);
  });

  test('a missing part of the program offers a reload', async ({ page }) => {
    await page.route('**/assets/reader-*.js', (route) => route.abort());
    await page.goto(`./?lang=en&article=${ARTICLE}`);
    await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  });
});

const STATES = {
  'the lists': '',
  'the list of places': '&tab=places',
  'a place': '&place=al-bukamal',
  'the page of a place': '&place=al-bukamal&tab=place',
  'a mention in its article': `&${MENTION}`,
};

for (const [index, theme] of ['light', 'dark'].entries()) {
  for (const language of languagesOf(index)) {
    test(`every state of the page can be used by everybody, ${language}, ${theme}`, async ({
      page,
      isMobile,
    }) => {
      const before = `?lang=${language}&theme=${theme}`;
      await page.goto(`./${before}`);
      await expect(page.locator(`html[data-theme="${theme}"]`)).toBeVisible();
      for (const [state, query] of Object.entries(STATES)) {
        await test.step(state, async () => {
          await goTo(page, before + query);
          await page.waitForLoadState('networkidle');
          // A popup has its name from the card in it, which loads when it is first wanted; a phone has it in the sheet.
          if (query.includes('place=')) await expect(page.locator('h2').first()).toBeVisible();
          if (query.includes('place=') && !isMobile)
            await expect(page.locator('[data-card]').first()).toBeVisible();
          await expectAccessible(page);
        });
      }
    });
  }
}

test('on a phone the sheet is the popup', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'only on a phone');
  await page.goto('./?lang=en');
  await openPlaces(page);
  await placeInList(page, 'Al-Bukamal').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const handle = page.getByRole('button', { name: 'Enlarge the panel' });
  await handle.click();
  await expect(page.getByRole('button', { name: 'Shrink the panel' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
});

test('a page that is opened from the disk says what to do, and leads to what can be read there', async ({
  page,
}) => {
  await page.goto(pathToFileURL(resolve(process.env.SITE ?? 'dist', 'index.html')).href);
  await expect(page.locator('#without-server')).toBeVisible();
  await expect(page.locator('#without-server')).toContainText('npx buldan serve');
  await page.getByRole('link', { name: 'contents.html' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'البوكمال', exact: true }).first()).toBeVisible();
});
