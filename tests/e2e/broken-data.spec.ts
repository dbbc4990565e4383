import { expect, type Page, test } from '@playwright/test';

const ARTICLE = '2017-11-01-toward-al-bukamal';

interface Inline {
  readonly passages?: Readonly<Record<string, { marks?: unknown }[]>>;
  readonly articles?: readonly { blocks: unknown }[];
}

interface Data {
  site: object;
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

/** In words, with another try and a way to the plain pages. */
async function expectTold(page: Page): Promise<void> {
  const alert = page.getByRole('alert').first();
  await expect(alert).toContainText('broke down');
  await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(alert.getByRole('link', { name: 'All articles and places as plain pages' })).toBeVisible();
}

test('settings that cannot be used are told, and leave no empty page', async ({ page }) => {
  await openBroken(page, '', (data) => {
    data.site = {};
  });
  await expectTold(page);
});

test('passages that cannot be drawn break card and page of their place, and nothing else', async ({
  page,
}) => {
  await openBroken(page, '&place=al-bukamal', ({ inline }) => {
    for (const { passages = {} } of Object.values(inline))
      for (const passage of Object.values(passages).flat()) delete passage.marks;
  });
  await expectTold(page);
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
  await expectTold(page);
  await expect(page.getByRole('link', { name: 'All articles', exact: true })).toBeVisible();
  await expect(page.locator('[data-mark="point"]').first()).toBeAttached();
});
