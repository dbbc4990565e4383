import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type SiteServer, startSiteServer } from './site-server.ts';

const SITE = resolve(process.env.SITE ?? 'dist');

test.use({ serviceWorkers: 'allow' });

let server: SiteServer;
test.beforeEach(async () => {
  server = await startSiteServer(SITE);
});
test.afterEach(async () => {
  await server.close();
});

/** Visits the site and waits until the worker has kept it. */
async function visit(page: Page, query = ''): Promise<void> {
  await page.goto(server.address + query);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state))
    .toBe('activated');
}

const assetNamed = (start: string): string =>
  `assets/${readdirSync(join(SITE, 'assets')).find((name) => name.startsWith(start) && name.endsWith('.js'))}`;

test('a visited site is read without its host, from a subfolder, articles and places too', async ({
  page,
}) => {
  await visit(page);
  await server.close();
  await page.goto(`${server.address}?article=2017-11-01-toward-al-bukamal&lang=en`);
  await expect(page.getByRole('heading', { name: /يتهاوى في دير الزور/ }).first()).toBeVisible();
  await page.goto(`${server.address}?place=al-bukamal&lang=en`);
  await expect(page.getByText('Al-Bukamal').first()).toBeVisible();
});

test('a new build does not break a page of the old one', async ({ page }) => {
  await visit(page, '?lang=en');
  const worker = readFileSync(join(SITE, 'service-worker.js'), 'utf8');
  server.replace(assetNamed('reader-'), null);
  server.replace('service-worker.js', `${worker}\n// a new build`);
  await page.reload();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page
    .getByRole('link', { name: /يتهاوى في دير الزور/ })
    .first()
    .click();
  await expect(page).toHaveURL(/article=/);
  await expect(page.getByRole('heading', { name: /يتهاوى في دير الزور/ }).first()).toBeVisible();
});

test('a newer page is read as soon as there is a network', async ({ page }) => {
  await visit(page);
  const html = readFileSync(join(SITE, 'index.html'), 'utf8');
  server.replace('index.html', html.replace('<body>', '<body><p id="newer"></p>'));
  await page.reload();
  await expect(page.locator('#newer')).toBeAttached();
});

test('a frame gets nothing from the worker, not on the same site either', async ({ page }) => {
  await visit(page);
  await server.close();
  await expect(page.goto(`${server.address}?embed=1`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

test('a frame registers no worker', async ({ page }) => {
  await page.goto(`${server.address}?embed=1&lang=en`);
  await expect(page.getByRole('link', { name: 'Open the full map' })).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('the page says that there is no network', async ({ page, context }) => {
  await page.goto(`${server.address}?lang=en`);
  await expect(page.getByRole('main')).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText('No network.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('No network.')).toBeHidden();
});
