import { expect, type Page, test } from '@playwright/test';
import { languagesOf } from './by-turns.ts';
import { placeCard } from './explorer-page.ts';
import { coveredBy, overlap, rectangle, settle } from './map-page.ts';

test.skip(({ isMobile }) => isMobile, 'the sizes are set here');

const WINDOWS = [
  { width: 2560, height: 1440 },
  { width: 1440, height: 900 },
  { width: 740, height: 620 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

/** At the edges of what the articles name, in the middle, and known only roughly. */
const PLACES = ['al-bukamal', 'idlib', 'sinjar', 'tulul-al-safa', 'baghuz'];

/** Chooses a place as Back and Forward do: by the address alone. */
async function choose(page: Page, place: string): Promise<void> {
  await page.evaluate((id) => {
    const address = new URL(location.href);
    address.searchParams.set('place', id);
    address.searchParams.delete('at');
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, place);
  // The card loads when it is first wanted, and moves the map once more.
  await expect(page.locator(`[data-card-footer] a[href*="place=${place}&"]`)).toBeVisible();
  await settle(page);
}

for (const [index, size] of WINDOWS.entries()) {
  for (const language of languagesOf(index)) {
    test(`a chosen place is free in ${size.width} × ${size.height}, ${language}`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`./?lang=${language}`);
      await settle(page);
      for (const place of PLACES) {
        await choose(page, place);
        const mark = page.locator(`[data-place="${place}"]`).first();
        await expect(mark).toBeAttached();
        await expect.poll(() => coveredBy(page, mark), `${place} is covered`).toEqual([]);
        const box = await rectangle(mark);
        expect(box.left >= 0 && box.top >= 0 && box.right <= size.width && box.bottom <= size.height).toBe(
          true,
        );
        if (size.width < 720) continue;
        await expect
          .poll(() => coveredBy(page, page.locator('.leaflet-popup')), `the popup of ${place} is covered`)
          .toEqual([]);
        const content = await rectangle(page.getByRole('dialog'));
        expect(content.top >= 0 && content.left >= 0 && content.right <= size.width).toBe(true);
        expect(overlap(content, box), `the popup hides ${place}`).toBe(false);
      }
    });
  }
}

/** Everything else that stands on the map: no two of these may lie upon each other. */
const ON_MAP = '[data-map-inset] > *, .leaflet-popup, [class*="_panel_"], [class*="_timeline_"]';

for (const [index, [width, height, path]] of (
  [
    [1440, 900, './?'],
    [740, 620, './?'],
    [1000, 500, './?embed=1&'],
    [760, 420, './?embed=1&'],
  ] as const
).entries()) {
  for (const language of languagesOf(index)) {
    test(`the sources stay readable beside a popup in ${width} × ${height}, ${path}${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`${path}place=tabqa&lang=${language}`);
      await expect(page.getByRole('dialog')).toBeVisible();
      await settle(page);
      const sources = page.getByRole('list').filter({ hasText: '© OpenStreetMap contributors' });
      await expect(sources).toBeVisible();
      const own = await rectangle(sources);
      const popup = await rectangle(page.getByRole('dialog'));
      expect(overlap(own, popup), 'the popup hides the sources').toBe(false);
      expect(own.left >= 0 && own.right <= width && own.bottom <= height).toBe(true);
      expect((await coveredBy(page, sources)).length, 'only themselves lie there').toBe(1);
    });
  }
}

for (const language of ['ar', 'en']) {
  test(`the word on the schematic base lies upon nothing, ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`./?place=tabqa&lang=${language}`);
    await settle(page);
    const word = page.getByText(/^(This close the base map is schematic\.|الخريطة الأساس تخطيطية)/);
    await expect(word).toBeVisible();
    const own = await rectangle(word);
    const others = await page.locator(ON_MAP).evaluateAll(
      (elements, words) => {
        const apart = elements.filter((element) => !element.textContent?.includes(words));
        return apart.map((element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          return { left, top, right, bottom };
        });
      },
      (await word.textContent()) ?? '',
    );
    expect(others.length).toBeGreaterThan(4);
    expect(others.filter((other) => overlap(own, other))).toEqual([]);
  });
}

for (const [width, height] of [
  [844, 390],
  [667, 375],
  [568, 320],
] as const) {
  test(`a phone held sideways, ${width} × ${height}, shows the chosen place on the map and its passage beside it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./?lang=en&place=al-bukamal');
    await expect(placeCard(page, 'Al-Bukamal').locator('blockquote')).toBeVisible();
    await settle(page);
    const mark = page.locator('[data-key="al-bukamal"]');
    await expect(mark).toBeAttached();
    await expect.poll(() => coveredBy(page, mark)).toEqual([]);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('[class*="_timeline_"]')).toHaveCount(0);
  });
}

test('Back restores the place and the position', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?lang=en&at=34.9,40.3,8');
  await settle(page);
  const before = page.url();
  await page.locator('[data-place="al-bukamal"]').first().click();
  await expect(page).toHaveURL(/place=al-bukamal/);
  await settle(page);
  await page.goBack();
  await expect(page).toHaveURL(before);
  await settle(page);
  await expect(page).toHaveURL(before);
});
