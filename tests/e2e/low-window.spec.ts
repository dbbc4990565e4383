import { expect, test } from '@playwright/test';
import type { Manifest, PassageChunk } from '../../src/corpus/manifest.ts';
import type { Passage } from '../../src/corpus/passage.ts';
import { placeCard } from './explorer-page.ts';

const REST = ' وسارت القافلة'.repeat(60);

test.use({ viewport: { width: 1280, height: 720 } });

const lengthen = (passages: readonly Passage[]): Passage[] =>
  passages.map((passage) => ({ ...passage, text: passage.text + REST }));

function lengthenAll(file: PassageChunk): PassageChunk {
  const passages = Object.entries(file.passages).map(([place, each]) => [place, lengthen(each)]);
  return { ...file, passages: Object.fromEntries(passages) };
}

test('the steps between passages stay in reach while a long passage scrolls', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone shows the card in its sheet');
  await page.route('**/data/manifest.json', async (route) => {
    const manifest: Manifest = await (await route.fetch()).json();
    const inline = Object.entries(manifest.inline).map(([file, chunk]) => [
      file,
      file.startsWith('passages/') ? lengthenAll(chunk as PassageChunk) : chunk,
    ]);
    await route.fulfill({ json: { ...manifest, inline: Object.fromEntries(inline) } });
  });
  await page.goto('./?lang=en&place=idlib');
  const card = placeCard(page, 'Idlib');
  await expect(card.locator('blockquote')).toContainText(REST);
  const next = card.getByRole('button', { name: 'Next' });
  await expect(next).toBeInViewport({ ratio: 1 });
  await next.click();
  const count = card.locator('[data-count]');
  await expect(count).toHaveText(/^2 of/);
  await expect(count).toBeInViewport();
  const reading = card.getByRole('link', { name: 'Read in the article' });
  await reading.scrollIntoViewIfNeeded();
  await expect(reading).toBeInViewport({ ratio: 1 });
});
