import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { startSiteServer } from '../e2e/site-server.ts';
import { createSpoiler, ODD, runAccepted } from './faulty-input.ts';
import { type Attempt, type Finding, repeat } from './report.ts';
import { runBrowser } from './run-browser.ts';
import { watchPage } from './watch-page.ts';

const LONGEST_MS = 20_000;

/** What part of the page or all of it says where it cannot be drawn. */
const BROKEN = /broke down|cannot be read/;

/** A project with one thing wrong in it that `check` lets pass: the explorer draws all that it was made of. */
export async function openAcceptedInput(attempt: Attempt): Promise<Finding> {
  const { random } = attempt;
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  const spoil = await createSpoiler(random);
  const site = await startSiteServer(resolve(process.env.SITE ?? 'dist'));
  const finding = await runBrowser((browser) =>
    repeat('accepted input, opened', attempt, async (index) => {
      const { changed, what } = spoil(index);
      const result = runAccepted(changed);
      if (result === null || result.corpus === null) return null;
      const { files, corpus } = result;
      const data = new Map([...(files ?? [])].map(({ path, content }) => [`data/${path}`, content()]));
      const page = await browser.newPage({ serviceWorkers: 'block' });
      await serveData(page, data);
      const opened = pick([
        '',
        `&place=${pick(corpus.places)?.place.id}`,
        `&article=${pick(corpus.shards.flatMap((shard) => [...shard.summaries()]))?.id}`,
      ]);
      const failure = await look(page, site.address, `?lang=en${opened}`);
      await page.close();
      return failure === null ? null : `${what.slice(0, 200)} (${opened}): ${failure}`;
    }),
  );
  await site.close();
  return finding;
}

/** The data of another corpus under the built site's own program; its world's ground stays. */
const serveData = (page: Page, data: ReadonlyMap<string, string | Uint8Array>): Promise<unknown> =>
  page.route('**/data/**', async (route) => {
    const [path = ''] = /data\/.*/.exec(new URL(route.request().url()).pathname) ?? [];
    const content = data.get(path);
    if (content === undefined) return route.continue();
    await route.fulfill({
      contentType: 'application/json',
      body: typeof content === 'string' ? content : Buffer.from(content),
    });
  });

async function look(page: Page, site: string, address: string): Promise<string | null> {
  const watched = watchPage(page, site);
  await page.goto(site + address);
  const heading = page.getByRole('heading', { level: 1 });
  const marks = page.locator('[data-mark], [role=dialog], article').first();
  for (const part of [heading, marks])
    await part
      .waitFor({ state: 'attached', timeout: LONGEST_MS })
      .catch(() => watched.note('it does not open'));
  await page.waitForLoadState('networkidle');
  const words = (await page.locator('body').textContent()) ?? '';
  const wrong = BROKEN.exec(words)?.[0] ?? ODD.exec(words)?.[0];
  if (wrong !== undefined) watched.note(`it says “${wrong}”`);
  return watched.firstFailure();
}
