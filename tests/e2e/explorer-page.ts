import { expect, type Locator, type Page } from '@playwright/test';
import { axe } from './axe.ts';

/** The card of a place: in the map's popup, on a phone in the sheet. */
export const placeCard = (page: Page, name: string): Locator =>
  page.getByRole('article', { name, exact: true });

/** Goes to another address of the page as Back and Forward do, without loading it anew. */
export async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** Opens the list of places, where each is a link that begins with its name. */
export async function openPlaces(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /الأماكن|Places/ }).click();
}

export const placeInList = (page: Page, name: string): Locator =>
  page
    .getByRole('tabpanel')
    .getByRole('link')
    .filter({ has: page.getByText(name, { exact: true }) });

/** Steps through the passages of a card until one holds the sentence; fails at the last. */
export async function findPassage(card: Locator, sentence: string): Promise<Locator> {
  const quote = card.locator('blockquote').first();
  const next = card.getByRole('button', { name: /التالي|Next/ });
  await expect(quote).toBeVisible();
  while (!(await quote.textContent())?.includes(sentence)) {
    await expect(next, `a passage with "${sentence}"`).toBeEnabled();
    const before = (await quote.textContent()) ?? '';
    await standStill(card);
    await next.click();
    await expect(quote).not.toHaveText(before);
  }
  return quote;
}

/** Waits until an element has stood still for some frames: a button that moves on between press and release hears no click. */
async function standStill(element: Locator): Promise<void> {
  await element.evaluate(
    (moving) =>
      new Promise<void>((resolve) => {
        let last = '';
        let frames = 0;
        const look = () => {
          const { x, y, width, height } = moving.getBoundingClientRect();
          const now = [x, y, width, height].join(' ');
          frames = now === last ? frames + 1 : 0;
          last = now;
          if (frames > 12) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** Presses Tab until the wanted element has the focus. */
export async function tabTo(page: Page, wanted: Locator, most = 250): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The element is not in the order of Tab.');
}

/** Waits until nothing moves any more, then asks axe. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await axe(page)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
