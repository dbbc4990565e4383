import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { VIEW_PARAMETERS } from '../../src/app/model/read-url.ts';
import { startSiteServer } from '../e2e/site-server.ts';
import { type Attempt, type Finding, repeat } from './report.ts';
import { runBrowser } from './run-browser.ts';

const LONGEST_MS = 20_000;
const PLACES = ['al-bukamal', 'deir-ez-zor', 'tabqa', 'mayadin'];

/** What a browser refuses or spoils before the page comes; functions that run there. */
const SPOILT: Readonly<Record<string, () => void>> = {
  'nothing may be kept': () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('barred', 'SecurityError');
        },
      });
  },
  'all is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'no address may be changed': () => {
    history.pushState = () => {
      throw new DOMException('too many', 'SecurityError');
    };
    history.replaceState = history.pushState;
  },
  'the history holds what is not ours': () => {
    history.replaceState({ view: { place: 7 }, idx: -1 }, '');
    addEventListener('load', () => dispatchEvent(new PopStateEvent('popstate', { state: 'x' })));
  },
};
const NOTHING_SPOILT = () => undefined;

/** Bytes of a fragment or a parameter: most servers refuse that, a generous one and a copy that is read offline do not. */
const LONG = 1_000_000;

/** Parameters that may say anything without taking the place away. */
const BESIDE = [...VIEW_PARAMETERS.filter((name) => name !== 'place'), 'none-of-ours'];
const fill = (part: string): string => part.repeat(LONG / part.length);

/** Private modes, full devices, addresses of a megabyte: the place of a link is quoted all the same. */
export async function spoilBrowsers(attempt: Attempt): Promise<Finding> {
  const site = await startSiteServer(resolve(process.env.SITE ?? 'dist'));
  const { random } = attempt;
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const finding = await runBrowser((browser) =>
    repeat('barred browsers', attempt, async () => {
      const [what, spoil] = pick<[string, () => void]>([
        ...Object.entries(SPOILT),
        ['nothing', NOTHING_SPOILT],
      ]);
      const tail = pick([
        '',
        `#${'x%E0'.repeat(LONG / 4)}`,
        `&${pick(BESIDE)}=${fill(pick(['%D8', '%00', '%3C', 'a', '~', ',']))}`,
        '&x=1'.repeat(LONG / 4),
      ]);
      const page = await browser.newPage({ serviceWorkers: 'block' });
      await page.addInitScript(spoil);
      const failure = await openPlace(page, `${site.address}?lang=en&place=${pick(PLACES)}${tail}`);
      await page.close();
      return failure === null ? null : `${what}, ${tail.slice(0, 20)}: ${failure}`;
    }),
  );
  await site.close();
  return finding;
}

async function openPlace(page: Page, address: string): Promise<string | null> {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(`thrown: ${error}`));
  await page.goto(address);
  const quotation = page.locator('[role=dialog] blockquote mark').first();
  const hasCome = await quotation.waitFor({ timeout: LONGEST_MS }).then(
    () => true,
    () => false,
  );
  return hasCome ? (thrown[0] ?? null) : `no quotation came; ${thrown[0]}`;
}
