import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type MadePlace, makePlaces, sentenceOf, writeManyPlaces } from '../bench/many-places.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { findPassage, placeCard, tabTo } from './explorer-page.ts';
import { placeOnMap, settle } from './map-page.ts';

const COUNT = 6000;
const PLACES = makePlaces(COUNT);

/** More places than are made alive at once. */
const test = base.extend<object, { many: BuiltSite }>({
  many: builtSite(async (folder) => {
    writeManyPlaces(folder, COUNT);
    await mkdir(join(folder, 'content'), { recursive: true });
    await appendFile(join(folder, 'content/site.yaml'), 'title: {ar: أماكن كثيرة, en: Many places}\n');
  }),
});

/** The site is built once, and not by every worker. */
test.describe.configure({ mode: 'default' });

/** Of the places that lie in pieces the one farthest away. */
const farFrom = (longitude: number, latitude: number): MadePlace => {
  const distance = ({ point: [x, y] }: MadePlace) => Math.hypot(x - longitude, y - latitude);
  return PLACES.slice(COUNT / 2).reduce((far, place) => (distance(place) > distance(far) ? place : far));
};
const FAR = farFrom(40, 35);

const counts = (page: Page) => page.locator('[data-mark="places"]');

async function countedOnMap(page: Page): Promise<number> {
  const words = await counts(page).evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
  return words.reduce((sum, each) => sum + Number(/^[\d,]+/.exec(each ?? '')?.[0].replaceAll(',', '')), 0);
}

/** The zoom of the address. */
const zoomIn = (page: Page) => Number(new URL(page.url()).searchParams.get('at')?.split(',')[2]);

/** Files of pieces that the page has asked for. */
function followPieces(page: Page): Set<string> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const [, file] = /\/data\/places\/(.*)$/.exec(request.url()) ?? [];
    if (file !== undefined) asked.add(file);
  });
  return asked;
}

const nameOf = ({ arabic, english }: MadePlace, language: string): string =>
  language === 'ar' ? arabic : english;

for (const language of ['ar', 'en']) {
  test(`the map near a far place shows it, in ${language}`, async ({ page, many }) => {
    const asked = followPieces(page);
    const [longitude, latitude] = FAR.point;
    await page.goto(`${many.url}?lang=${language}&at=35,40,6`);
    await expect(counts(page).first()).toBeVisible();
    const before = asked.size;
    expect(before).toBeLessThan(COUNT / 1000);
    await page.goto(`${many.url}?lang=${language}&at=${latitude},${longitude},11`);
    await expect(placeOnMap(page, nameOf(FAR, language))).toBeAttached();
    await settle(page);
    await placeOnMap(page, nameOf(FAR, language)).press('Enter');
    await findPassage(placeCard(page, nameOf(FAR, language)), sentenceOf(FAR).slice(0, 40));
  });

  test(`an address opens a place that lies in a piece, with its quotation, in ${language}`, async ({
    page,
    many,
  }) => {
    await page.goto(`${many.url}?lang=${language}&place=${FAR.id}`);
    const card = placeCard(page, nameOf(FAR, language));
    await expect(card.locator('blockquote mark').first()).toBeVisible();
    await expect(card.locator('blockquote').first()).toContainText(FAR.arabic);
    await expect(page.getByText(FAR.id, { exact: true })).toHaveCount(0);
  });
}

test('dragged to where no piece was loaded, the map shows the places there', async ({ page, many }) => {
  await page.goto(`${many.url}?lang=en&at=35,40,11`);
  await expect(page.locator('[data-mark="point"]').first()).toBeAttached();
  await settle(page);
  const near = await page.locator('[data-mark="point"]').count();
  const asked = followPieces(page);
  for (let drag = 0; drag < 4; drag++) {
    await page.mouse.move(1000, 450);
    await page.mouse.down();
    await page.mouse.move(500, 450, { steps: 4 });
    await page.mouse.up();
  }
  // Held, the map flies no farther: a quick hand threw it out of the valley, to where there is hardly a place.
  await page.mouse.down();
  await settle(page);
  await expect.poll(() => asked.size).toBeGreaterThan(0);
  await expect(page.locator('[data-mark="point"]').first()).toBeAttached();
  expect(near).toBeGreaterThan(0);
});

test('every place is in a mark’s list or in a count, and a layer that is off is in none', async ({
  page,
  many,
}) => {
  await page.goto(`${many.url}?lang=en&at=33.5,42,5`);
  await expect(counts(page).first()).toBeVisible();
  await expect(page.getByRole('tab', { name: /Places/ })).toContainText(/5,\d{3}|6,000/);
  const all = await countedOnMap(page);
  expect(all).toBeGreaterThan(COUNT / 2);
  await page.goto(`${many.url}?lang=en&at=33.5,42,5&layers=sites`);
  await expect(counts(page).first()).toBeVisible();
  const camps = await countedOnMap(page);
  expect(camps).toBeGreaterThan(COUNT / 20);
  expect(camps).toBeLessThan(COUNT / 8);
  await page.goto(`${many.url}?lang=en&at=33.5,42,5&layers=none`);
  await settle(page);
  await expect(counts(page)).toHaveCount(0);
});

test('the keyboard reaches a count and comes nearer with it, until the places stand there', async ({
  page,
  many,
}) => {
  await page.goto(`${many.url}?lang=en&at=33.5,42,5`);
  await expect(counts(page).first()).toBeVisible();
  await settle(page);
  const first = page.locator('[data-mark="places"][tabindex="0"]');
  await tabTo(page, first);
  await expect(first).toHaveAttribute('aria-label', /places: come nearer$/);
  const before = zoomIn(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => zoomIn(page)).toBeGreaterThan(before);
});

test('a count comes nearer when it is clicked, whatever mark it hides', async ({ page, many }) => {
  await page.goto(`${many.url}?lang=en&at=33.5,42,5`);
  await expect(counts(page).first()).toBeVisible();
  await settle(page);
  await counts(page).first().click();
  await expect.poll(() => zoomIn(page)).toBeGreaterThan(5);
});

test('a list says how many it lacks, and lists them all when asked', async ({ page, many }) => {
  await page.goto(`${many.url}?lang=en&at=33.5,42,5&tab=places`);
  const panel = page.getByRole('tabpanel');
  await expect(panel.getByText(/Not in this list: 5,\d{3} places/)).toBeVisible();
  await panel.getByRole('button', { name: 'Load them all' }).click();
  await expect(panel.getByText(/Not in this list/)).toHaveCount(0);
  await expect(panel.getByRole('button', { name: /Show more \(5,\d{3}\)/ })).toBeVisible();
  await expect(counts(page)).toHaveCount(0);
});

test('a search finds a place that lies in a piece and opens it', async ({ page, many }) => {
  await page.goto(`${many.url}?lang=en`);
  await page.getByRole('combobox').fill(FAR.arabic);
  const option = page.getByRole('group', { name: /Places/ }).getByRole('option', { name: FAR.english });
  await option.click();
  await expect(placeCard(page, FAR.english).locator('blockquote').first()).toContainText(FAR.arabic);
});

test('a filter leaves what it leaves of all places', async ({ page, many }) => {
  await page.goto(`${many.url}?lang=en&kind=camp&tab=places`);
  await expect(page.getByRole('tab', { name: /Places/ })).toContainText('600');
  await expect(page.getByRole('button', { name: 'Show more (500)' })).toBeVisible();
  await expect(counts(page)).toHaveCount(0);
});

test('an article’s places stand on the map and lead into the text, also after going back', async ({
  page,
  many,
}) => {
  await page.goto(`${many.url}?lang=en&article=article-3000`);
  const mention = page.getByRole('article').locator('a[data-layer]').first();
  await expect(mention).toHaveAttribute('data-shown', 'true');
  await mention.click();
  await expect(page).toHaveURL(/place=made-3000/);
  await page.reload();
  await page.goBack();
  await expect(page).not.toHaveURL(/place=/);
  await expect(page.getByRole('article')).toBeVisible();
});
