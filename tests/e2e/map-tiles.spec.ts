import { appendFile, cp } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type BuiltSite, buildAndServe } from './built-site.ts';
import { expectDrawn } from './map-page.ts';

/** One grey pixel as PNG. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** A tile server on a port of its own that writes down what it is asked for. */
interface TileServer {
  readonly url: string;
  readonly asked: string[];
  /** From now on it has no tiles. */
  fail(): void;
  close(): void;
}

async function startTileServer(): Promise<TileServer> {
  const asked: string[] = [];
  let isFailing = false;
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(isFailing ? 404 : 200, { 'Content-Type': 'image/png' });
    response.end(isFailing ? '' : PIXEL);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    fail() {
      isFailing = true;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

let tiles: TileServer;
let site: BuiltSite;

// One site for all tests of the file, so that it is built once.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  tiles = await startTileServer();
  const source = `{ name: Aerial, url: '${tiles.url}/{z}/{x}/{y}.png', attribution: '© <b>Tiles</b>', maxZoom: 10 }`;
  site = await buildAndServe(async (folder) => {
    await cp('tests/fixtures/corpora/tunisia', folder, { recursive: true });
    await appendFile(join(folder, 'content/site.yaml'), `tiles:\n  - ${source}\n`);
  });
});

test.afterAll(async () => {
  tiles.close();
  await site.close();
});

async function openLayers(page: Page): Promise<void> {
  const layers = page.getByRole('button', { name: 'Layers', exact: true });
  if ((await layers.getAttribute('aria-expanded')) === 'false') await layers.click();
}

test('background tiles are asked for only when the reader chooses them', async ({ page }) => {
  await page.goto(`${site.url}?lang=en`);
  await expectDrawn(page, 'places');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await openLayers(page);
  expect(tiles.asked).toEqual([]);

  await page.getByRole('radio', { name: 'Aerial' }).check();
  await expect.poll(() => tiles.asked.length).toBeGreaterThan(0);
  await expect(page.locator('img.leaflet-tile-loaded').first()).toBeAttached();
  await expect(page.getByText('© <b>Tiles</b>')).toBeAttached();

  await page.getByRole('radio', { name: 'The site’s own' }).check();
  await expect(page.locator('img.leaflet-tile')).toHaveCount(0);
});

test('the policy opens for that host alone', async ({ page }) => {
  await page.goto(site.url);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const images = policy?.split(';').find((directive) => directive.trim().startsWith('img-src'));
  expect(images).toContain(tiles.url);
  expect(images?.match(/https?:\/\/\S+/g)).toEqual([tiles.url]);
});

test('tiles that fail are told of and leave the map as it was', async ({ page }) => {
  tiles.fail();
  await page.goto(`${site.url}?lang=en`);
  await openLayers(page);
  await page.getByRole('radio', { name: 'Aerial' }).check();
  await expect(page.getByText('Some background images did not arrive.')).toBeVisible();
  await expectDrawn(page, 'places');
});
