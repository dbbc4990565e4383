import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Manifest } from '../../src/corpus/manifest.ts';
import { wantedHeight } from '../../src/embed/height.ts';
import { languagesOf } from './by-turns.ts';
import { measureAllCards, measureCard } from './card-measures.ts';

const SITE = process.env.SITE ?? 'dist';
const manifest: Manifest = JSON.parse(readFileSync(`${SITE}/data/manifest.json`, 'utf8'));
const PLACES = manifest.places.filter((place) => place.passages > 0);

const PAGES = [
  [1440, 900],
  [1024, 768],
  [768, 1024],
  [390, 844],
  [320, 640],
  [844, 390],
  [568, 320],
] as const;
/** In a column of another page, as high as the element asks for. */
const FRAMES = [300, 360, 480, 601, 719, 720].map((width) => [width, wantedHeight(width, 'map')] as const);

const SIZES = [
  ...PAGES.map((size) => ({ size, frame: '' })),
  ...FRAMES.map((size) => ({ size, frame: '&embed=1' })),
];

for (const [index, { size, frame }] of SIZES.entries()) {
  for (const language of languagesOf(index)) {
    const [width, height] = size;
    test(`every card is whole in ${frame === '' ? 'a page' : 'a frame'} of ${width} × ${height}, ${language}`, async ({
      page,
      isMobile,
    }) => {
      test.skip(isMobile, 'The sizes are named here.');
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`./?lang=${language}${frame}&tab=places&place=${PLACES.at(-1)?.id}`);
      await expect(page.locator('[data-card] blockquote')).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(`window.measureCard = ${measureCard}`);
      const { failures, cards } = await page.evaluate(
        measureAllCards,
        PLACES.map(({ id }) => id),
      );
      expect(failures).toEqual([]);
      expect(cards).toBe(PLACES.reduce((sum, { passages }) => sum + passages, 0));
    });
  }
}
