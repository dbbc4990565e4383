import { expect, type Page } from '@playwright/test';
import { heard, insideOf, mapOf, openHost, test } from './hosts/host-test.ts';

/** The zoom that the map told last; 0 while nobody has moved it. */
async function lastZoom(page: Page): Promise<number> {
  const views = (await heard(page)).filter(({ type }) => type === 'view');
  return Number(views.at(-1)?.detail?.zoom ?? 0);
}

test.describe('gestures over an embedded map', () => {
  test('the wheel scrolls the page and leaves the map; with Ctrl it zooms the map', async ({
    page,
    host,
    isMobile,
  }) => {
    test.skip(isMobile, 'A phone has no wheel.');
    const map = '<buldan-map src="http://127.0.0.1:4173/" lang="en"></buldan-map>';
    const script = '<script src="http://127.0.0.1:4173/buldan-map.js"></script>';
    host.add(
      '/tall.html',
      `<!doctype html><meta charset="utf-8">${map}${'<p>below</p>'.repeat(100)}${script}`,
    );
    await openHost(page, host, 'tall.html');
    await mapOf(page).hover({ position: { x: 500, y: 420 } });
    const before = await page.evaluate(() => scrollY);
    // The hint goes away soon after the last turn of the wheel.
    await expect(async () => {
      await page.mouse.wheel(0, 20);
      await expect(insideOf(page).getByText('Ctrl')).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    const zoom = await lastZoom(page);
    await mapOf(page).hover({ position: { x: 500, y: 420 } });
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(() => lastZoom(page)).toBeGreaterThan(zoom);
  });

  test('one finger is left to the page', async ({ page, host, isMobile }) => {
    test.skip(!isMobile, 'Touch is for phones.');
    await openHost(page, host, 'long-story.html');
    const touchAction = insideOf(page)
      .locator('.leaflet-container')
      .evaluate((map) => getComputedStyle(map).touchAction);
    expect(await touchAction).toBe('pan-x pan-y');
  });

  test('controls are those that the address names', async ({ page, site }) => {
    await page.goto(`${site}?embed=1&controls=none&lang=en`);
    await expect(page.getByRole('link', { name: 'Open the full map' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
    await page.goto(`${site}?embed=1&controls=zoom,panel&lang=en`);
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
