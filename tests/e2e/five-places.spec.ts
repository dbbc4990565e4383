import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findPassage, openPlaces, placeCard, placeInList, tabTo } from './explorer-page.ts';
import { PLACES } from './places.ts';

const SEEDS = 'tests/fixtures/seeds';
const TEXTS = readdirSync(SEEDS).map((file) => readFileSync(`${SEEDS}/${file}`, 'utf8'));

test('five places quote their sentences to the letter, opened by click', async ({ page }) => {
  await page.goto('./');
  await openPlaces(page);
  for (const { arabic, sentence, marked } of PLACES) {
    await placeInList(page, arabic).click();
    const card = placeCard(page, arabic);
    await expect(card).toBeInViewport({ ratio: 0.5 });
    const quote = await findPassage(card, sentence);
    const text = (await quote.textContent()) ?? '';
    expect(TEXTS.filter((article) => article.includes(text))).toHaveLength(1);
    expect(await quote.locator('mark').allTextContents()).toContain(marked);
    await page.goBack();
    await expect(card).toBeHidden();
  }
});

for (const { english, sentence, marked } of PLACES) {
  test(`${english} opens by keyboard and leads into the article at that sentence`, async ({ page }) => {
    await page.goto('./?lang=en&tab=places');
    await expect(placeInList(page, english)).toBeVisible();
    await tabTo(page, placeInList(page, english));
    await page.keyboard.press('Enter');
    const card = placeCard(page, english);
    await findPassage(card, sentence);
    await tabTo(page, card.getByRole('link', { name: 'Read in the article' }).first());
    await page.keyboard.press('Enter');
    const chosen = page.locator('a[aria-current="location"]').filter({ hasText: marked });
    await expect(chosen).toBeInViewport();
    await expect(page.locator('p, h2, h3').filter({ has: chosen })).toContainText(sentence);
  });
}
