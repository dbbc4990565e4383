import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../e2e/browser.ts';
import { startSiteServer } from '../e2e/site-server.ts';
import { mutateOneField } from './mutate.ts';
import { type Attempt, type Finding, repeat } from './report.ts';

/** What a reader opens, and what has to stand there where nothing tells why it does not. */
interface Opened {
  readonly query: string;
  readonly expected: readonly string[];
}

const MAP = ['h1', '.leaflet-container canvas', '[data-mark]'];
const VIEWS: readonly Opened[] = [
  { query: '?lang=en', expected: [...MAP, 'section blockquote'] },
  { query: '?lang=en&place=al-bukamal', expected: [...MAP, '[role=dialog] blockquote mark'] },
  { query: '?lang=ar&place=euphrates&tab=place', expected: [...MAP, 'section blockquote mark'] },
  {
    query: '?lang=en&article=2017-11-01-toward-al-bukamal',
    expected: [...MAP, 'section article p mark, section article p a'],
  },
  { query: '?lang=en#search', expected: [...MAP, '[role=option]'] },
];
const LONGEST_MS = 15_000;
/** Of files that hold thousands of like fields the browser needs only few tried. */
const SHARE_OF_MANIFEST = 0.6;

/** One field of the data is wrong: it is drawn, or told in words; the page is never empty, and nobody's text runs. */
export async function breakData(attempt: Attempt): Promise<Finding> {
  const folder = resolve(process.env.SITE ?? 'dist');
  const read = (file: string): string => readFileSync(join(folder, 'data', file), 'utf8');
  const others = dataFiles(join(folder, 'data'));
  const site = await startSiteServer(folder);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: BROWSER_ARGUMENTS,
    ...(executablePath === null ? {} : { executablePath }),
  });
  const { random } = attempt;
  const finding = await repeat('faults in data', attempt, async (index) => {
    const isOther = random() > SHARE_OF_MANIFEST;
    const file = isOther ? (others[Math.floor(random() * others.length)] ?? '') : 'manifest.json';
    const { json, what } = mutateOneField(JSON.parse(read(file)), random);
    site.replace(`data/${file}`, JSON.stringify(json));
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const view = VIEWS[index % VIEWS.length] as Opened;
    const failure = await look(await context.newPage(), site.address, view);
    await context.close();
    site.replace(`data/${file}`, read(file));
    return failure === null ? null : `${file}: ${what} (${view.query}): ${failure}`;
  });
  await browser.close();
  await site.close();
  return finding;
}

/** Those that a first visit asks for one by one; of the world's ground only what one map needs. */
function dataFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(basemap|co-named|ids|relations|search|shapes|sources)\/.*\.json$|^world\/\w+\.json$/.test(file),
  );
}

/** What a reader would complain of. */
async function look(page: Page, address: string, { query, expected }: Opened): Promise<string | null> {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  await page.goto(`${address}${query}`);
  // The words of the page, or those of its failing, stand there once it lives.
  const isTold = () => (document.querySelector('h1, [role=alert], main')?.textContent ?? '').trim() !== '';
  const hasCome = await page.waitForFunction(isTold, null, { timeout: LONGEST_MS }).catch(() => null);
  if (hasCome === null) return `nothing came; ${thrown[0]}`;
  await page.waitForLoadState('networkidle');
  if (query.endsWith('#search')) await search(page);
  const words = (await page.locator('body').textContent()) ?? '';
  const odd = /undefined|NaN|Infinity|\[object|Invalid Date/.exec(words)?.[0];
  if ((await page.title()) === 'attacked') return 'a text ran as script';
  if (odd !== undefined) return `“${odd}” is read`;
  if (words.trim() === '') return 'the page is empty';
  const told = page.locator('[role=alert], [role=status]:has(button)');
  if ((await told.count()) > 0) return null;
  for (const selector of expected) {
    const isThere = await page
      .locator(selector)
      .first()
      .waitFor({ state: 'attached', timeout: 4000 })
      .then(
        () => true,
        () => false,
      );
    if (!isThere && (await told.count()) === 0) return `there is no ${selector}; ${thrown[0]}`;
  }
  return thrown.length === 0 || (await told.count()) > 0 ? null : `thrown: ${thrown[0]}`;
}

async function search(page: Page): Promise<void> {
  await page
    .getByRole('combobox')
    .first()
    .fill('الرقه', { timeout: 2000 })
    .catch(() => undefined);
}
