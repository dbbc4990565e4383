import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { makeLaterBuild } from './later-build.ts';
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

const LATER = 'later0000000';

/** Its host has something else at the site's address. */
function takeSiteAway(): void {
  server.replace('index.html', '<!doctype html><title>another site</title>');
  server.replace('service-worker.js', null);
}

/** Names of the copies that the browser keeps. */
const copies = (page: Page) => page.evaluate(() => caches.keys());

const VISITED = '?place=al-bukamal&lang=en';

async function expectPlace(page: Page): Promise<void> {
  await page.goto(server.address + VISITED);
  await expect(page.getByText('Al-Bukamal').first()).toBeVisible();
  await expect(page.locator('blockquote').first()).toContainText('البوكمال');
}

test.describe('an address that was visited under one build, under the next', () => {
  let later: string;
  test.beforeAll(() => {
    later = makeLaterBuild(SITE, LATER);
  });
  test.afterAll(() => rmSync(later, { recursive: true }));

  test('is whole on a network of four seconds', async ({ page }) => {
    await visit(page, VISITED);
    server.deploy(later);
    server.delay(4000);
    await expectPlace(page);
  });

  test('is whole without a network, and nothing of the old build is left', async ({ page, context }) => {
    await visit(page, VISITED);
    await page.reload();
    const [before] = await copies(page);
    server.deploy(later);
    // The new worker takes over when the last page of the old build is closed.
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    const isWaiting = async () =>
      (await navigator.serviceWorker.getRegistration())?.waiting?.state === 'installed';
    await expect.poll(() => page.evaluate(isWaiting)).toBe(true);
    expect(await copies(page)).toContain(`buldan ${server.address} ${LATER}`);
    await page.close();
    const second = await context.newPage();
    // A page of the same origin that is none of the site's.
    await second.goto(new URL('/', server.address).href);
    await expect.poll(() => copies(second)).not.toContain(before);
    await server.close();
    await expectPlace(second);
  });
});

test('what is kept is the build and data that was read, whatever else is asked for', async ({ page }) => {
  await visit(page);
  await page.reload();
  await page.evaluate(async () => {
    const asked = Array.from({ length: 20 }, (_, index) => `data/manifest.json?made=${index}`);
    for (const path of [...asked, 'contents.html', 'data/layers/settlements.geojson', 'nothing.html'])
      await fetch(path);
  });
  await page.goto(`${server.address}?lang=en&made=up`);
  const kept = await page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return all.flat().map(({ url }) => url);
  });
  expect(kept.filter((url) => /\?|contents|geojson|nothing/.test(url))).toEqual([]);
  expect(kept).toContain(server.address);
});

test('copies of a site in a folder of another one stay', async ({ page }) => {
  await page.goto(server.address);
  const neighbour = `buldan ${server.address}sub/ 0123456789ab`;
  await page.evaluate((name) => caches.open(name), neighbour);
  await visit(page);
  takeSiteAway();
  await page.reload();
  await expect.poll(() => copies(page)).toEqual([neighbour]);
});

test('a site that is gone takes its worker and its copies with it', async ({ page }) => {
  await visit(page);
  takeSiteAway();
  await page.reload();
  await expect.poll(() => copies(page)).toEqual([]);
  await page.goto('about:blank');
  await page.goto(server.address);
  await expect(page.locator('body')).toBeEmpty();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
});

test('a frame gets nothing from the worker, not on the same site either', async ({ page }) => {
  await visit(page);
  await server.close();
  await expect(page.goto(`${server.address}?embed=1`)).rejects.toThrow('CONNECTION_REFUSED');
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
