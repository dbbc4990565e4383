import { expect, type Page, test } from '@playwright/test';
import { expectDrawn, rectangle, settle } from './map-page.ts';

test.describe('on a screen of twice the density', () => {
  test.use({ deviceScaleFactor: 2 });

  test('every canvas has twice the pixels of its size', async ({ page }) => {
    await page.goto('./');
    for (const pane of ['ground', 'shapes', 'places', 'labels'] as const) await expectDrawn(page, pane);
    const ratios = await page.locator('.leaflet-pane canvas').evaluateAll((canvases) =>
      canvases.map((element) => {
        const canvas = element as HTMLCanvasElement;
        return [canvas.width / canvas.clientWidth, canvas.height / canvas.clientHeight];
      }),
    );
    expect(ratios.length).toBeGreaterThanOrEqual(4);
    for (const ratio of ratios.flat()) expect(ratio).toBeCloseTo(2, 2);
  });
});

/** Where the popup points in the map, shown or not, as shares of its width and height. */
async function chosenAt(page: Page): Promise<{ x: number; y: number }> {
  const map = await rectangle(page.locator('.leaflet-container'));
  const popup = await rectangle(page.locator('.leaflet-popup'));
  return {
    x: ((popup.left + popup.right) / 2 - map.left) / (map.right - map.left),
    y: (popup.bottom - map.top) / (map.bottom - map.top),
  };
}

test('the printed map shows the chosen place in its middle, and the screen then shows what it showed', async ({
  page,
}) => {
  test.skip(
    (page.viewportSize()?.width ?? 0) < 720,
    'It waits for a popup, and a phone has none: printing from a phone is untested.',
  );
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?place=al-bukamal');
  await settle(page);
  const address = page.url();
  const before = await chosenAt(page);
  await page.emulateMedia({ media: 'print' });
  await settle(page);
  await expect.poll(async () => (await chosenAt(page)).x).toBeCloseTo(0.5, 2);
  await expect.poll(async () => Math.abs((await chosenAt(page)).y - 0.5)).toBeLessThan(0.15);
  await expect(page.getByText('© OpenStreetMap contributors')).toBeInViewport();
  await page.emulateMedia({ media: 'screen' });
  await settle(page);
  await expect.poll(async () => (await chosenAt(page)).x).toBeCloseTo(before.x, 2);
  expect(page.url()).toBe(address);
});
