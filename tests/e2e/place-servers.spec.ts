import { appendFile, cp } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type BuiltSite, buildAndServe } from './built-site.ts';
import { expectDrawn } from './map-page.ts';

const TUNIS = {
  type: 'Feature',
  properties: { name: '<i>Tunis</i>' },
  geometry: { type: 'Point', coordinates: [10.18, 36.8] },
};
const TOWNS = { type: 'FeatureCollection', features: [TUNIS, { type: 'Feature' }], numberMatched: 9 };

type Respond = (response: ServerResponse) => void;

const json =
  (value: unknown, status = 200): Respond =>
  (response) => {
    response.writeHead(status, { 'Content-Type': 'application/geo+json' });
    response.end(JSON.stringify(value));
  };

/** A server of OGC API – Features that writes down what it is asked for and answers as it is told to. */
async function startServer() {
  const asked: string[] = [];
  let respond: Respond = json(TOWNS);
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    respond(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer(next: Respond) {
      respond = next;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

let server: Awaited<ReturnType<typeof startServer>>;
let site: BuiltSite;

test.describe.configure({ mode: 'default', timeout: 60_000 });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  server = await startServer();
  const url = `${server.origin}/collections/towns/items?f=json`;
  site = await buildAndServe(async (folder) => {
    await cp('tests/fixtures/corpora/tunisia', folder, { recursive: true });
    await appendFile(
      join(folder, 'content/site.yaml'),
      `placeServers:\n  - { name: Gazetteer, url: '${url}', attribution: © <b>Towns</b> }\n`,
    );
  });
});

test.afterAll(async () => {
  server.close();
  await site.close();
});

/** Opens the layers, and what the server has where it is asked for. */
async function open(page: Page): Promise<void> {
  await page.goto(`${site.url}?lang=en`);
  await expectDrawn(page, 'places');
  await page.getByRole('button', { name: 'Layers', exact: true }).click();
}

const choose = (page: Page) => page.getByRole('checkbox', { name: 'Gazetteer' }).check();
const rings = (page: Page) => page.locator('.leaflet-marker-icon');

test('a server of places is asked for what is seen, only when the reader chooses it', async ({ page }) => {
  server.answer(json(TOWNS));
  server.asked.length = 0;
  await open(page);
  await expect(page.getByText('sees your address and what part')).toBeVisible();
  expect(server.asked).toEqual([]);

  await choose(page);
  await expect(rings(page)).toHaveAttribute('title', '<i>Tunis</i>');
  expect(server.asked[0]).toMatch(/\/items\?f=json&limit=500&bbox=(-?\d+\.\d+(%2C|$)){4}$/);
  await page.getByText('1 place in this part of the map').click();
  await expect(page.getByText('<i>Tunis</i>')).toBeVisible();
  await expect(page.getByText('© <b>Towns</b>')).toBeVisible();
  await expect(page.getByText('come nearer')).toBeVisible();
  await expect(page.getByText('1 entry has no name')).toBeVisible();

  // Closed, the layers keep what was chosen.
  await page.getByRole('button', { name: 'Layers', exact: true }).click();
  await expect(rings(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Layers', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Gazetteer' }).uncheck();
  await expect(rings(page)).toHaveCount(0);
});

test('the policy opens for that host alone', async ({ page }) => {
  await page.goto(site.url);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy?.match(/https?:\/\/[^\s;]+/g)).toEqual([server.origin]);
  expect(policy).toContain(`connect-src 'self' ${server.origin}`);
});

const TROUBLES: [what: string, respond: Respond, told: string][] = [
  ['is slow', () => undefined, 'Gazetteer is slow; its places are not here yet.'],
  ['refuses', json({}, 503), 'Gazetteer refused (status 503)'],
  ['answers with a page', (response) => void response.end('<p>Hello</p>'), 'with something else than places'],
  ['answers with something else', json({ type: 'Feature' }), 'with something else than places'],
  ['breaks off', (response) => void response.destroy(), 'Gazetteer cannot be reached'],
];

for (const [what, respond, told] of TROUBLES)
  test(`a server that ${what} is told of on the map, which stays as it was`, async ({ page }) => {
    server.answer(respond);
    await open(page);
    await choose(page);
    await expect(page.getByText(told)).toBeVisible({ timeout: 20_000 });
    await expect(rings(page)).toHaveCount(0);
    await expectDrawn(page, 'places');
    await page.getByRole('checkbox', { name: 'Gazetteer' }).uncheck();
    await expect(page.getByText(told)).toBeHidden();
  });
