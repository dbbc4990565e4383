import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { writeArticles } from '../bench/articles.ts';
import { type BuiltSite, builtSite } from './built-site.ts';

const ARTICLES = 800;

/** More articles than a manifest has room for, made from a seed, about the places of the built-in gazetteer. */
const test = base.extend<object, { large: BuiltSite }>({
  large: builtSite(async (folder) => {
    await cp('geo', join(folder, 'geo'), { recursive: true });
    writeArticles(join(folder, 'content'), ARTICLES);
  }),
});

/** The site is built once, and not by every worker. */
test.describe.configure({ mode: 'default' });

/** Files of the corpus that the page has asked for, ground and shapes aside. */
function followRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, file] = /\/data\/(.*)$/.exec(request.url()) ?? [];
    if (file !== undefined && !/^(basemap|shapes|world)\//.test(file)) asked.push(file);
  });
  return asked;
}

const articleLinks = (page: Page) => page.getByRole('tabpanel').getByRole('link', { name: /صحيفة/ });

test('the first view asks for the manifest, and for one piece that knows the first quotation’s article', async ({
  page,
  large,
}) => {
  const asked = followRequests(page);
  await page.goto(`${large.url}?lang=en`);
  await expect(page.getByRole('tab', { name: /Articles/ })).toContainText(String(ARTICLES));
  await expect(articleLinks(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked[0]).toBe('manifest.json');
  expect(asked.slice(1).map((file) => file.split('/')[0])).toEqual(['ids']);
});

test('further articles come when they are asked for', async ({ page, large }) => {
  await page.goto(`${large.url}?lang=en`);
  await expect(articleLinks(page).first()).toBeVisible();
  const before = await articleLinks(page).count();
  await page.getByRole('button', { name: `Show more (${ARTICLES - before})` }).click();
  await expect.poll(() => articleLinks(page).count()).toBeGreaterThan(before);
});

test('a link to any article finds it', async ({ page, large }) => {
  await page.goto(`${large.url}?lang=en&article=article-00777`);
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeVisible();
  await page.goto(`${large.url}?lang=en&article=article-99999`);
  await expect(page.getByText('article-99999')).toBeVisible();
});

test('a filter counts over all articles', async ({ page, large }) => {
  await page.goto(`${large.url}?lang=en&from=2013-01-01&to=2013-12-31`);
  await expect(page.getByRole('status').filter({ hasText: /\d+ articles/ })).toBeVisible();
  const tab = await page.getByRole('tab', { name: /Articles/ }).textContent();
  const left = Number(/\d+/.exec(tab ?? '')?.[0]);
  expect(left).toBeGreaterThan(ARTICLES / 20);
  expect(left).toBeLessThan(ARTICLES / 5);
});

test('a search brings passages with their articles from the pieces that hold its words', async ({
  page,
  large,
}) => {
  const asked = followRequests(page);
  await page.goto(`${large.url}?lang=en`);
  await page.getByRole('combobox').fill('البوكمال');
  const passages = page.getByRole('group', { name: /Passages/ }).getByRole('option');
  await expect(passages.first().locator('mark').first()).toContainText('البوكمال');
  await expect(passages.first()).toContainText('صحيفة');
  expect(asked.filter((file) => file.startsWith('search/')).length).toBeLessThan(20);
  await passages.first().click();
  await expect(page.locator('a[aria-current="location"]')).toBeInViewport();
});
