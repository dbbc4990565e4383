import { expect, type Page, test } from '@playwright/test';
import { drawing, rectangle, settle } from './map-page.ts';

const ARTICLE = '2017-11-01-toward-al-bukamal';

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

const position = (page: Page): string | null => new URL(page.url()).searchParams.get('at');

test('opening an article shows its places and dims the others; Back returns to where the map was', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the sheet covers the map');
  await page.goto('./?lang=en&at=34.5,38,6');
  await settle(page);
  const before = await drawing(page, 'places');
  await page.getByRole('tabpanel').getByRole('link').filter({ hasText: 'يتهاوى' }).first().click();
  await expect(page).toHaveURL(new RegExp(`article=${ARTICLE}`));
  await expect.poll(() => position(page)).not.toBe('34.5,38,6');
  await settle(page);
  for (const place of ['deir-ez-zor', 'al-bukamal', 'tanf']) {
    await expect(page.locator(`[data-place="${place}"]`).first()).toBeInViewport();
  }
  await page.goBack();
  await expect.poll(() => position(page)).toBe('34.5,38,6');
  await expect.poll(() => drawing(page, 'places')).toBe(before);
});

test('an address of an article opens on its places', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the sheet covers the map');
  await page.goto(`./?lang=en&article=${ARTICLE}`);
  await settle(page);
  await expect(page.locator('[data-place="al-bukamal"]').first()).toBeInViewport();
  await expect(page.locator('[data-place="tanf"]').first()).toBeInViewport();
});

test('an address opens on its places also where something is pressed before the map is there', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the sheet covers the map');
  await page.route('**/assets/living-map-*.js', async (route) => {
    await page.getByRole('heading', { level: 1 }).first().click();
    await route.continue();
  });
  await page.goto(`./?lang=en&article=${ARTICLE}`);
  await settle(page);
  await expect(page.locator('[data-place="tanf"]').first()).toBeInViewport();
});

test('the paragraph in view shows its places each by itself', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the sheet covers the map');
  await page.goto(`./?lang=en&article=${ARTICLE}`);
  await settle(page);
  await expect(page.locator('[data-place="dez-kanamat"][data-mark="point"]')).toHaveCount(0);
  const text = page.getByRole('article').locator('[tabindex="0"]').first();
  await text.evaluate((element) => {
    element.scrollTop = 700;
  });
  await expect(page.locator('[data-place="dez-kanamat"][data-mark="point"]').first()).toBeInViewport();
});

test('mention and mark answer each other, also where the pointer comes straight from the map', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a finger does not hover');
  await page.goto(`./?lang=en&article=${ARTICLE}`);
  await settle(page);
  const mark = await rectangle(page.locator('[data-key="al-bukamal"]'));
  const pointed = page.locator('article a[data-pointed="true"]');
  await page.mouse.move((mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2);
  await expect(pointed.first()).toHaveText('البوكمال');
  const raised = await drawing(page, 'labels');
  await page.locator('article p a').filter({ hasText: 'دير الزور' }).first().hover();
  await expect(pointed.first()).toHaveText('دير الزور');
  await expect.poll(() => drawing(page, 'labels')).not.toBe(raised);
  await expect(pointed.first()).toHaveText('دير الزور');
});

test('the title that waits for the text to be scrolled is not seen behind the one above the text', async ({
  page,
}) => {
  await page.goto(`./?lang=en&article=${ARTICLE}`);
  await settle(page);
  const seen = await page.locator('[data-title]').evaluate((title) => {
    const { left, right, bottom } = title.getBoundingClientRect();
    const edge = Array.from({ length: 40 }, (_, index) => left + ((right - left) * (index + 0.5)) / 40);
    return edge.filter((x) => document.elementFromPoint(x, bottom - 0.5) === title).length;
  });
  expect(seen).toBe(0);
});
