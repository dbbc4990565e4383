import { resolve } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { goTo } from '../e2e/explorer-page.ts';
import { startSiteServer } from '../e2e/site-server.ts';
import type { Attempt, Finding } from './report.ts';
import { runBrowser } from './run-browser.ts';

/** How often each is done for one time that is asked for: 300 popups, 200 pans, 100 languages and 50 articles for 100. */
const SHARES = { popup: 3, pan: 2, language: 1, article: 0.5 };
/** Megabytes that a page may hold at the end, after everything was done some times, beyond what it held before. */
const MOST_GROWTH_MB = 8;
/** Elements of the page, also those that were taken out and are still held. */
const MOST_NODES = 2000;
/** What is kept on purpose (files, drawings, fonts) is there after so many of each. */
const WARM = 10;

type Deed = keyof typeof SHARES;

/** A reader who stays: places are opened, the map is dragged, languages change, articles are read; the page must not grow. */
export async function stayLong(attempt: Attempt): Promise<Finding> {
  const site = await startSiteServer(resolve(process.env.SITE ?? 'dist'));
  const finding = await runBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(`thrown: ${error}`));
    await page.goto(`${site.address}?lang=en`);
    await page.waitForSelector('[data-mark]', { state: 'attached' });
    const session = await page.context().newCDPSession(page);
    const deeds = Object.keys(SHARES) as Deed[];
    const usual = deeds.flatMap((deed) => Array<Deed>(WARM).fill(deed));
    for (const deed of usual) await DEEDS[deed](page, attempt.random);
    const before = await weigh(page, session);
    const wanted = deeds.flatMap((deed) => Array<Deed>(Math.ceil(SHARES[deed] * attempt.times)).fill(deed));
    let tried = 0;
    for (const deed of shuffled(wanted, attempt.random)) {
      if (performance.now() > attempt.end) break;
      await DEEDS[deed](page, attempt.random);
      tried += 1;
    }
    const after = await weigh(page, session);
    console.log(
      `  heap ${before.heap.toFixed(1)} → ${after.heap.toFixed(1)} MB, nodes ${before.nodes} → ${after.nodes}`,
    );
    const failures = [...new Set(thrown)];
    if (after.heap - before.heap > MOST_GROWTH_MB)
      failures.push(`the heap grew from ${before.heap} to ${after.heap} MB`);
    if (after.nodes - before.nodes > MOST_NODES)
      failures.push(`${before.nodes} elements became ${after.nodes}`);
    return { attack: 'long sessions', tried, failures };
  });
  await site.close();
  return finding;
}

const DEEDS: Readonly<Record<Deed, (page: Page, random: () => number) => Promise<void>>> = {
  async popup(page, random) {
    // Found and pressed in one step of the page: the list is made anew whenever the map moves, and a locator takes two.
    await page.evaluate((share) => {
      const marks = document.querySelectorAll<HTMLElement>('[data-mark]:not([data-mark=count])');
      marks[Math.floor(share * marks.length)]?.click();
    }, random());
    await page.locator('[role=dialog] blockquote').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  },
  async pan(page, random) {
    const [x, y] = [700, 400];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + (random() - 0.5) * 300, y + (random() - 0.5) * 300, { steps: 4 });
    await page.mouse.up();
    if (random() < 0.2) await goToIn(page, '?lang=en', 'en');
  },
  async language(page) {
    const before = await page.locator('html').getAttribute('lang');
    await page.getByRole('button', { name: /^(English|العربية)$/ }).click();
    await page.waitForFunction((language) => document.documentElement.lang !== language, before);
  },
  async article(page, random) {
    await page.getByRole('tab').first().click();
    const articles = page.locator('[data-article]');
    await articles.nth(Math.floor(random() * (await articles.count()))).click();
    await page.locator('article p').first().waitFor();
    await goToIn(page, '?', 'ar');
    await page.getByRole('tab').first().waitFor();
  },
};

/** The words of another language come later: until then the next deed would meet those of the one before. */
async function goToIn(page: Page, query: string, language: string): Promise<void> {
  await goTo(page, query);
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
}

/** Megabytes and elements that are left when all that can be thrown away is. */
async function weigh(
  page: Page,
  session: CDPSession,
): Promise<{ readonly heap: number; readonly nodes: number }> {
  await page.waitForTimeout(1000);
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize / 1e6, nodes };
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((each) => [random(), each] as const)
    .sort(([one], [other]) => one - other)
    .map(([, each]) => each);
}
