import { expect, type Page, test } from '@playwright/test';
import { languagesOf } from './by-turns.ts';
import { settle } from './map-page.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

test.skip(({ isMobile }) => isMobile, 'the sizes are set here');

interface MarkOnMap {
  readonly place: string;
  readonly x: number;
  readonly y: number;
}

/** The middles of the marks of places, as far as nothing of the page lies upon them. */
async function marksInSight(page: Page): Promise<MarkOnMap[]> {
  const buttons = page.locator('[data-mark="point"]');
  return buttons.evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const upper = document.elementFromPoint(x, y);
      const isFree = upper?.closest('.leaflet-container') !== null && !upper?.closest('[data-map-inset]');
      return isFree && upper !== null ? [{ place: (element as HTMLElement).dataset.place ?? '', x, y }] : [];
    }),
  );
}

for (const [index, size] of SIZES.entries()) {
  for (const language of languagesOf(index)) {
    test(`a click on any mark opens its place, ${language}, ${size.width} × ${size.height}`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`./?lang=${language}`);
      await expect(page.locator('[data-mark="point"]').first()).toBeAttached();
      await settle(page);
      const marks = await marksInSight(page);
      expect(marks.length).toBeGreaterThan(3);
      for (const { place, x, y } of marks) {
        await page.mouse.click(x, y);
        await expect(page, place).toHaveURL(new RegExp(`place=${place}(&|$)`));
        await page.goBack();
        await expect(page).not.toHaveURL(/place=/);
        await settle(page);
      }
    });
  }
}

test('a point among areas opens, though areas lie upon it', async ({ page }) => {
  await page.goto('./?lang=en&at=33.1,37.2,8');
  await settle(page);
  const mark = page.locator('[data-place="tulul-al-safa"]');
  const box = await mark.boundingBox();
  if (box === null) throw new Error('Tulul al-Safa is not on the map.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page).toHaveURL(/place=tulul-al-safa/);
});

test('the map does not move after it is drawn', async ({ page }) => {
  for (const language of ['ar', 'en']) {
    await page.goto(`./?lang=${language}`);
    const mark = page.locator('[data-place="deir-ez-zor"]').first();
    await expect(mark).toBeAttached();
    const before = await mark.boundingBox();
    await page.waitForLoadState('networkidle');
    await settle(page);
    expect(await mark.boundingBox()).toEqual(before);
  }
});
