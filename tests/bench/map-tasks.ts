/**
 * The longest main-thread tasks of a map with many places, ours in the built site and others of the registry, in a browser
 * without a GPU: `npx tsx tests/bench/map-tasks.ts [PLACES…]`; also a part of `npm run bench`.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import type { Manifest } from '../../src/corpus/manifest.ts';
import type { Position } from '../../src/model/position.ts';
import type { CorpusPlace } from '../../src/pipeline/files/corpus.ts';
import { HOSTED } from '../../src/pipeline/files/files.ts';
import { nameByNumber } from '../../src/pipeline/files/output-file.ts';
import { layPlaces } from '../../src/pipeline/files/place-files.ts';
import { cutPlaces } from '../../src/pipeline/files/place-pieces.ts';
import { BROWSER_ARGUMENTS, findBrowser } from '../e2e/browser.ts';
import { MEDIA_TYPES } from '../e2e/media-types.ts';
import { MAP_RIVALS, rivalPage } from './map-rivals.ts';
import { createRandom } from './random.ts';
import { markdown, type Table } from './table.ts';
import { longestTasks } from './trace.ts';

const SITE = process.env.SITE ?? 'dist';
const ADDRESS = 'http://buldan.test/';
export const MAP_SIZES = [1000, 10_000, 50_000, 100_000];
const SEED = 42;
const HOME: Position = [40.3, 35.2];
const FIRST_ZOOM = 5;
const MOST_ZOOM = 10;
const SETTLE_MS = 900;
const LOAD_MS = 3000;

/** Most in one valley, the others anywhere on the basemap. */
function villages(count: number): { point: Position; passages: number }[] {
  const random = createRandom(SEED);
  return Array.from({ length: count }, () => {
    const isInValley = random() < 0.7;
    const longitude = isInValley ? 38 + random() * 4 : 34.2 + random() * 15.6;
    const latitude = isInValley ? 34 + random() * 2.5 : 28.2 + random() * 10.6;
    return { point: [longitude, latitude], passages: 1 + Math.floor(1 / (random() + 0.02)) };
  });
}

/** The built manifest with so many villages more, and by path the files of those that it has no room for. */
function withVillages(manifest: Manifest, count: number): ReadonlyMap<string, string> {
  const village = manifest.places.find(({ kind, passages }) => kind === 'village' && passages > 0);
  if (village === undefined) throw new Error('The built site has no village to copy.');
  const added = villages(count).map((each, index) => ({
    ...village,
    ...each,
    id: `village-${index}`,
    container: null,
  }));
  const places = [...manifest.places, ...added]
    .toSorted((one, other) => other.passages - one.passages)
    .map(
      (summary): CorpusPlace => ({
        summary,
        // Of their gazetteer only what says where they lie.
        place: { ...summary, geometry: null } as unknown as CorpusPlace['place'],
      }),
    );
  const ranges = new Map(manifest.places.map(({ id, chunks }) => [id, chunks]));
  const laid = layPlaces(nameByNumber(), cutPlaces(places, HOSTED.placesAFile), ranges, HOSTED.chunkSize);
  const files = new Map<string, string>();
  let next = laid.next();
  for (; next.done !== true; next = laid.next()) files.set(next.value.path, String(next.value.content()));
  return files.set('manifest.json', JSON.stringify({ ...manifest, ...next.value }));
}

/** Serves the site; `fetched` gets the bytes of each file of data as hosts send them. */
async function serveSite(page: Page, count: number, fetched: Map<string, number>): Promise<void> {
  const manifest = JSON.parse(await readFile(join(SITE, 'data/manifest.json'), 'utf8')) as Manifest;
  const made = withVillages(manifest, count);
  await page.route(`${ADDRESS}**`, async (route) => {
    const path = normalize(new URL(route.request().url()).pathname);
    const file = join(SITE, path.endsWith('/') ? `${path}index.html` : path);
    const body = made.get(path.replace('/data/', '')) ?? (await readFile(file));
    if (path.startsWith('/data/')) fetched.set(path, gzipSync(body).length);
    await route.fulfill({ contentType: MEDIA_TYPES[extname(file)] ?? 'application/octet-stream', body });
  });
}

/** Opens the map, switches its places off and on, comes closer and drags there, goes away again and drags again. */
async function exercise(page: Page): Promise<void> {
  await page.addInitScript(() => performance.mark('step open'));
  await page.goto(`${ADDRESS}?lang=en&at=${HOME.toReversed().join()},${FIRST_ZOOM}`);
  await page.locator('[data-place]').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(LOAD_MS);
  const step = async (name: string, act: () => Promise<void>) => {
    await page.evaluate((label) => performance.mark(`step ${label}`), name);
    await act();
    await page.waitForTimeout(SETTLE_MS);
  };
  const drag = async () => {
    await page.mouse.move(500, 450);
    await page.mouse.down();
    for (let move = 1; move <= 12; move++) await page.mouse.move(500 + move * 25, 450 + move * 10);
    await page.mouse.up();
  };
  const layer = page.getByRole('checkbox', { name: /^(?:Towns, cities|places)/ });
  await turnLegend(page);
  await step('layer off', () => layer.uncheck());
  await step('layer on', () => layer.check());
  await turnLegend(page);
  for (let zoom = FIRST_ZOOM + 1; zoom <= MOST_ZOOM; zoom++)
    await step(`zoom to ${zoom}`, () => page.getByRole('button', { name: 'Zoom in' }).click());
  await step('drag near', drag);
  for (let zoom = MOST_ZOOM - 1; zoom >= FIRST_ZOOM; zoom--)
    await step(`zoom back to ${zoom}`, () => page.getByRole('button', { name: 'Zoom out' }).click());
  await step('drag far', drag);
}

/** Opens or closes where the layers are switched; the others' box lies open. */
async function turnLegend(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Layers', exact: true });
  if (await button.isVisible()) await button.click();
}

const STEPS = ['open', 'layer', 'zoom', 'drag'];
const MEGABYTE = 1e6;

/** The longest task of each kind of step. */
async function measure(serve: (page: Page) => Promise<unknown>): Promise<string[]> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: BROWSER_ARGUMENTS,
    ...(executablePath === null ? {} : { executablePath }),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await serve(page);
    const longest = [...(await longestTasks(page, exercise))];
    const tasks = STEPS.map((kind) => {
      const of = longest.flatMap(([step, milliseconds]) => (step.startsWith(kind) ? milliseconds : []));
      return Math.max(...of).toFixed(0);
    });
    return [...tasks, (await heapOf(page)).toFixed(0)];
  } finally {
    await browser.close();
  }
}

/** What its script holds after a collection, in megabytes. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / MEGABYTE;
}

export async function measureMap(sizes: readonly number[]): Promise<Table> {
  if (!existsSync(join(SITE, 'index.html')))
    throw new Error(`There is no site in ${SITE}: make it with "npm run build" first.`);
  const rows: (string | number)[][] = [];
  for (const count of sizes) {
    const fetched = new Map<string, number>();
    const ours = await measure((page) => serveSite(page, count, fetched));
    const kilobytes = [...fetched.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000;
    rows.push([count, 'Buldan', ...ours, kilobytes.toFixed(0)]);
    const points = villages(count).map(({ point }) => point);
    for (const rival of MAP_RIVALS) {
      const body = rivalPage(rival, points, HOME, FIRST_ZOOM);
      const serve = (page: Page) =>
        page.route(`${ADDRESS}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
      rows.push([count, rival.name, ...(await measure(serve)), '–']);
    }
  }
  return {
    title: 'Longest main-thread task on a map, ms on the processor',
    note: `Chromium without a GPU, 1440 × 900, zoom ${FIRST_ZOOM} to ${MOST_ZOOM} and back; seed ${SEED}. Ours draws a basemap, labels, areas and the list beside the map; the others draw the points alone, supercluster its clusters as circles.`,
    head: ['places', 'map', ...STEPS, 'heap, MB', 'data fetched in all, kB gzip'],
    rows,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asked = process.argv.slice(2).map(Number);
  console.log(markdown(await measureMap(asked.length > 0 ? asked : MAP_SIZES)));
}
