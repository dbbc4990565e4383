import { expect, test } from '@playwright/test';
import { wantedHeight } from '../../src/embed/height.ts';
import { languagesOf } from './by-turns.ts';
import { rectangle, settle } from './map-page.ts';

test.skip(({ isMobile }) => isMobile, 'the sizes are set here');

const SIZES = [
  { width: 1440, height: 900, frame: '' },
  { width: 390, height: 844, frame: '' },
  { width: 480, height: wantedHeight(480, 'map'), frame: '&embed=1' },
];

const READ = { ar: 'اقرأ في المقال', en: 'Read in the article' } as const;

/** What a new reader asks, one click each: what is said about this place, and where that is in the article. */
for (const [index, { width, height, frame }] of SIZES.entries()) {
  for (const language of languagesOf(index)) {
    test(`a mark says what was written, and one more click where, ${width} × ${height}${frame}, ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`./?lang=${language}${frame}`);
      await settle(page);
      const { left, right, top, bottom } = await rectangle(page.locator('[data-key="al-bukamal"]'));
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
      await expect(page.locator('[data-card] blockquote mark').first()).toHaveText('البوكمال');
      await page.locator('[data-card-footer]').getByRole('link', { name: READ[language] }).click();
      const mention = page.locator('a[aria-current="location"]').first();
      await expect(mention).toHaveText('البوكمال');
      await expect(mention).toBeInViewport({ ratio: 1 });
    });
  }
}
