/**
 * The longest main-thread tasks while a built site's map is opened, switched, zoomed and dragged, in a browser without a GPU:
 * `npx tsx tests/bench/map-tasks.ts [URL]`, by default the corpus of 100,000 places made here from the built site.
 */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { Manifest } from '../../src/corpus/manifest.ts';
import { BROWSER_ARGUMENTS, findBrowser } from '../e2e/browser.ts';
import { MEDIA_TYPES } from '../e2e/media-types.ts';

const SITE = process.env.SITE ?? 'dist';
const ADDRESS = 'http://buldan.test/';
const MOST_ZOOM = 12;
const FIRST_ZOOM = 5;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor: what a busy machine does to the clock is left out. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The same numbers at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** The built manifest with so many villages more: most in one valley, the others anywhere on the basemap. */
function withVillages(manifest: Manifest, count: number): Manifest {
  const random = seeded(42);
  const village = manifest.places.find(({ kind, passages }) => kind === 'village' && passages > 0);
  if (village === undefined) throw new Error('The built site has no village to copy.');
  const villages = Array.from({ length: count }, (_, index) => {
    const isInValley = random() < 0.7;
    const longitude = isInValley ? 38 + random() * 4 : 34.2 + random() * 15.6;
    const latitude = isInValley ? 34 + random() * 2.5 : 28.2 + random() * 10.6;
    const passages = 1 + Math.floor(1 / (random() + 0.02));
    return {
      ...village,
      id: `village-${index}`,
      point: [longitude, latitude] as const,
      container: null,
      passages,
    };
  });
  return { ...manifest, places: [...manifest.places, ...villages] };
}

async function serve(page: Page, villages: number): Promise<void> {
  await page.route(`${ADDRESS}**`, async (route) => {
    const path = normalize(new URL(route.request().url()).pathname);
    const file = join(SITE, path.endsWith('/') ? `${path}index.html` : path);
    const body = await readFile(file);
    const isManifest = path.endsWith('manifest.json');
    await route.fulfill({
      contentType: MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
      body: isManifest
        ? JSON.stringify(withVillages(JSON.parse(body.toString()) as Manifest, villages))
        : body,
    });
  });
}

/**
 * Opens the map, switches the settlements off and on, comes as close as can be, drags there, goes away again and drags
 * again, each step marked in the trace.
 */
async function exercise(page: Page): Promise<void> {
  await page.addInitScript(() => performance.mark('step load'));
  await page.goto(`${ADDRESS}?lang=en&at=35.2,40.3,${FIRST_ZOOM}`);
  await page.locator('[data-place]').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(3000);
  const step = async (name: string, act: () => Promise<void>) => {
    await page.evaluate((label) => performance.mark(`step ${label}`), name);
    await act();
    await page.waitForTimeout(900);
  };
  const drag = async () => {
    await page.mouse.move(500, 450);
    await page.mouse.down();
    for (let move = 1; move <= 12; move++) await page.mouse.move(500 + move * 25, 450 + move * 10);
    await page.mouse.up();
  };
  const settlements = page.getByRole('checkbox', { name: /^Towns, cities/ });
  await step('layer off', () => settlements.uncheck());
  await step('layer on', () => settlements.check());
  for (let zoom = FIRST_ZOOM + 1; zoom <= MOST_ZOOM; zoom++) {
    await step(`to ${zoom}`, () => page.getByRole('button', { name: 'Zoom in' }).click());
  }
  for (let turn = 1; turn <= 3; turn++) await step(`drag near ${turn}`, drag);
  for (let zoom = MOST_ZOOM - 1; zoom >= FIRST_ZOOM; zoom--) {
    await step(`back to ${zoom}`, () => page.getByRole('button', { name: 'Zoom out' }).click());
  }
  for (let turn = 1; turn <= 3; turn++) await step(`drag far ${turn}`, drag);
}

async function trace(page: Page): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'],
    },
  });
  await exercise(page);
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  return events;
}

/** The longest task of each step, in milliseconds on the processor. */
function longestTasks(events: readonly TraceEvent[]): Map<string, number> {
  const marks = events.filter(({ name }) => name.startsWith('step ')).sort((one, other) => one.ts - other.ts);
  const pid = marks[0]?.pid;
  const main = events.find((each) => each.pid === pid && each.args.name === 'CrRendererMain');
  const tasks = events.filter(
    ({ name, ph, tid, pid: own }) =>
      name.endsWith('RunTask') && ph === 'X' && tid === main?.tid && own === pid,
  );
  return new Map(
    marks.map(({ name, ts }, index) => {
      const end = marks[index + 1]?.ts ?? Infinity;
      const during = tasks.filter((task) => task.ts >= ts && task.ts < end);
      const longest = Math.max(0, ...during.map(({ tdur, dur }) => tdur ?? dur ?? 0));
      return [name.slice('step '.length), longest / 1000];
    }),
  );
}

for (const villages of [0, 100_000]) {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: BROWSER_ARGUMENTS,
    ...(executablePath === null ? {} : { executablePath }),
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await serve(page, villages);
  const longest = longestTasks(await trace(page));
  await browser.close();
  const moving = [...longest]
    .filter(([step]) => !/^(load|layer)/.test(step))
    .map(([, milliseconds]) => milliseconds);
  console.log(
    `${villages} places more: longest task while moving ${Math.max(...moving).toFixed(0)} ms on the processor`,
  );
  for (const [step, milliseconds] of longest)
    console.log(`  ${step.padEnd(12)} ${milliseconds.toFixed(0)} ms`);
}
