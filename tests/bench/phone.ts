/**
 * How long a phone waits: the first map, and the quotation of a deep link, on slow 4G with a processor six times slower:
 * `npx tsx tests/bench/phone.ts [RUNS]`. The site in `SITE` (`dist`) is served compressed, as the README's recipes do.
 */
import { type Browser, chromium, devices, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../e2e/browser.ts';
import { serveCompressed } from './serve-compressed.ts';
import { longestTasks } from './trace.ts';

const SITE = process.env.SITE ?? 'dist';
const RUNS = Number(process.argv[2] ?? 3);

/** Slow 4G as Chromium's own tools lay it on a page: milliseconds before an answer, bytes a second. */
const SLOW_4G = { latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375, offline: false };
const SLOWER = 6;
/** A frame that stands still so long is through with its beginning. */
const QUIET_MS = 4000;

/** Milliseconds since the address was entered. */
interface Waits {
  readonly map: number;
  readonly quotation: number | null;
  /** The longest task of the page's own thread, on the processor: another program's turn does not count. */
  readonly task: number;
  readonly shift: number;
  /** Bytes of script that had arrived when the map was drawn. */
  readonly script: number;
}

/** Written down by the page itself: the picture of the first map, or what a canvas of the living one got, and when a quotation stood there. */
interface Noted {
  ground?: number;
  marks?: number;
  quotation?: number;
  shift: number;
}

function noteWaits(): void {
  performance.mark('step open');
  const noted: Noted = { shift: 0 };
  (window as Window & { noted?: Noted }).noted = noted;
  const context = CanvasRenderingContext2D.prototype;
  const { drawImage, fill, stroke } = context;
  context.drawImage = function (...words: unknown[]) {
    if (this.canvas.closest('.leaflet-places-pane')) noted.marks ??= performance.now();
    return Reflect.apply(drawImage, this, words);
  };
  for (const [name, paint] of Object.entries({ fill, stroke })) {
    Object.assign(context, {
      [name](this: CanvasRenderingContext2D, ...words: unknown[]) {
        if (this.canvas.closest('.leaflet-basemap-pane')) noted.ground ??= performance.now();
        return Reflect.apply(paint, this, words);
      },
    });
  }
  new MutationObserver(() => {
    if (document.querySelector('body > canvas') !== null) {
      noted.ground ??= performance.now();
      noted.marks ??= performance.now();
    }
    if (document.querySelector('blockquote mark') !== null) noted.quotation ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) noted.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function measure(browser: Browser, address: string, isDeep: boolean): Promise<Waits> {
  const context = await browser.newContext({ ...devices['Pixel 7'], serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(noteWaits);
  const longest = await longestTasks(page, () => open(page, address, isDeep));
  const waits = await page.evaluate(() => {
    const { noted } = window as Window & { noted?: Noted };
    const { ground = 0, marks = 0, quotation = null, shift = 0 } = noted ?? {};
    const map = Math.max(ground, marks);
    const scripts = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
      ({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= map,
    );
    return {
      map,
      quotation,
      shift,
      script: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    };
  });
  await context.close();
  return { ...waits, task: longest.get('open') ?? Number.NaN };
}

async function open(page: Page, address: string, isDeep: boolean): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(
    (needsQuotation) => {
      const { noted } = window as Window & { noted?: Noted };
      return noted?.ground && noted.marks && (noted.quotation || !needsQuotation);
    },
    isDeep,
    { timeout: 60_000, polling: 250 },
  );
  await page.waitForTimeout(QUIET_MS);
}

const site = await serveCompressed(SITE);
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: BROWSER_ARGUMENTS,
  ...(executablePath === null ? {} : { executablePath }),
});
const VIEWS = { 'first view, ar': '', 'first view, en': '?lang=en', 'a place, ar': '?place=al-bukamal' };
for (const [name, query] of Object.entries(VIEWS)) {
  const runs: Waits[] = [];
  for (let run = 0; run < RUNS; run++)
    runs.push(await measure(browser, site.address + query, query.includes('place')));
  const median = (of: (waits: Waits) => number) =>
    runs.map(of).toSorted((one, other) => one - other)[Math.floor(RUNS / 2)] ?? Number.NaN;
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
  console.log(
    `${name}: map ${seconds(median(({ map }) => map))}, ` +
      `quotation ${query.includes('place') ? seconds(median(({ quotation }) => quotation ?? Infinity)) : '–'}, ` +
      `longest task ${median(({ task }) => task).toFixed(0)} ms, shift ${median(({ shift }) => shift).toFixed(3)}, ` +
      `script before the map ${(median(({ script }) => script) / 1000).toFixed(1)} kB`,
  );
}
await browser.close();
site.close();
