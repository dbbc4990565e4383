import { expect, test } from '@playwright/test';
import { settle } from './map-page.ts';

/** The program that makes the page alive. */
const PROGRAM = '**/assets/{mount,explorer}-*.js';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 412, height: 839 };
/** A wide window's popup may move the map, to be whole. */
const VIEWS = [
  { view: '?lang=ar', size: WIDE },
  { view: '?lang=en', size: PHONE },
  { view: '?lang=en&place=al-bukamal', size: PHONE },
  { view: '?lang=ar&at=35.1,40.1,8', size: WIDE },
];

for (const { view, size } of VIEWS) {
  test(`the map is drawn before the program has come, and does not move when it has, ${view}`, async ({
    page,
  }) => {
    let letThrough = () => undefined;
    const held = new Promise<void>((resolve) => {
      letThrough = () => void resolve();
    });
    await page.route(PROGRAM, async (route) => {
      await held;
      await route.continue();
    });
    await page.setViewportSize(size);
    await page.goto(view);
    const picture = page.locator('body > canvas');
    await expect(picture).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    letThrough();
    await expect(picture).toHaveCount(0);
    await settle(page);
    // The address tells where the map stands as soon as it has moved.
    expect(new URL(page.url()).searchParams.get('at')).toBe(new URLSearchParams(view).get('at'));
  });
}

test('a program that does not come leaves the map and says so', async ({ page }) => {
  await page.route(PROGRAM, (route) => route.abort());
  await page.goto('?lang=en');
  await expect(page.locator('body > canvas')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'contents.html' })).toBeVisible();
});
