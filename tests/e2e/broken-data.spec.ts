import { expect, type Locator, type Page, test } from '@playwright/test';

const ARTICLE = '2017-11-01-toward-al-bukamal';

interface Inline {
  readonly passages?: Readonly<Record<string, { marks?: unknown }[]>>;
  readonly articles?: readonly { blocks: unknown }[];
}

interface Data {
  site: object;
  readonly lead: { place: string };
  readonly places: readonly { uncertaintyKm: number }[];
  readonly inline: Readonly<Record<string, Inline>>;
}

/** Opens the site with data in which something is wrong. */
async function openBroken(page: Page, query: string, spoil: (data: Data) => void): Promise<void> {
  await page.route('**/data/manifest.json', async (route) => {
    const data: Data = await (await route.fetch()).json();
    spoil(data);
    await route.fulfill({ json: data });
  });
  await page.goto(`./?lang=en${query}`);
}

const BROKE_DOWN = 'broke down';
const UNREADABLE = 'cannot be read';

/** In words, with another try and a way to the plain pages. */
async function expectTold(page: Page, words: string, part: Page | Locator = page): Promise<void> {
  const alert = part.getByRole('alert').first();
  await expect(alert).toContainText(words);
  await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(alert.getByRole('link', { name: 'All articles and places as plain pages' })).toBeVisible();
}

test('settings that cannot be used are told, and leave no empty page', async ({ page }) => {
  await openBroken(page, '', (data) => {
    data.site = {};
  });
  await expectTold(page, UNREADABLE);
});

test('a first quotation of a place that the data do not know is told', async ({ page }) => {
  await openBroken(page, '', ({ lead }) => {
    lead.place = 'nowhere';
  });
  await expectTold(page, BROKE_DOWN, page.getByRole('tabpanel'));
});

test('a place that cannot be drawn breaks the map, and nothing else', async ({ page }) => {
  await openBroken(page, '', ({ places }) => {
    for (const place of places) place.uncertaintyKm = -1;
  });
  await expectTold(page, BROKE_DOWN, page.getByRole('main'));
  await page
    .getByRole('link', { name: /Toward|البوكمال/ })
    .first()
    .click();
  await expect(page.getByRole('article')).toBeVisible();
});

test('passages that cannot be drawn break card and page of their place, and nothing else', async ({
  page,
  isMobile,
}) => {
  await openBroken(page, '&place=al-bukamal', ({ inline }) => {
    for (const { passages = {} } of Object.values(inline))
      for (const passage of Object.values(passages).flat()) delete passage.marks;
  });
  await expectTold(page, UNREADABLE, isMobile ? page.locator('[data-sheet-card]') : page.getByRole('dialog'));
  await expect(page.getByRole('heading', { name: 'Buldan' })).toBeVisible();
  await expect(page.locator('[data-mark="point"]').first()).toBeAttached();
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.getByRole('heading', { name: 'بُلدان' })).toBeVisible();
});

test('a text that cannot be drawn breaks the reader, and nothing else', async ({ page }) => {
  await openBroken(page, `&article=${ARTICLE}`, ({ inline }) => {
    for (const { articles = [] } of Object.values(inline))
      for (const article of articles) article.blocks = [null];
  });
  await expectTold(page, UNREADABLE, page.getByRole('article'));
  await expect(page.getByRole('link', { name: 'All articles', exact: true })).toBeVisible();
  await expect(page.locator('[data-mark="point"]').first()).toBeAttached();
});

test('a ground that cannot be drawn is told, and the places stand without it', async ({ page }) => {
  await page.route('**/data/basemap/**', (route) => route.fulfill({ json: { objects: {}, arcs: [] } }));
  await page.route('**/data/world/**', (route) => route.fulfill({ json: { details: null } }));
  await page.goto('./?lang=en');
  await expect(page.getByText('The base map did not arrive')).toHaveCount(1);
  await expect(page.locator('[data-mark="point"]').first()).toBeAttached();
  await page.unroute('**/data/basemap/**');
  await page.unroute('**/data/world/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('The base map did not arrive')).toHaveCount(0);
});
