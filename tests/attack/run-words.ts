import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { VIEW_PARAMETERS } from '../../src/app/model/read-url.ts';
import { createLiveCorpus } from '../../src/cli/develop/live-corpus.ts';
import { HOSTED } from '../../src/pipeline/files/files.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { startSiteServer } from '../e2e/site-server.ts';
import { makeHostileProject } from './hostile-project.ts';
import { hostileWords } from './hostile-words.ts';
import { type Attempt, type Finding, repeat } from './report.ts';
import { runBrowser } from './run-browser.ts';
import { watchPage } from './watch-page.ts';

/** Every parameter that an address of the explorer may have, and one that it has not. */
const PARAMETERS = [...VIEW_PARAMETERS, 'embed', 'controls', 'none-of-ours'];
const LONGEST_MS = 15_000;
/** UTF-16 code units: servers refuse an address whose parameters are longer together. */
const LONGEST_VALUE = 300;

/**
 * Markup, script and odd letters in every text of a project, of an address and of a search: the site is built, nobody's text
 * runs or asks anybody for anything, and every page has its words.
 */
export async function runWords(attempt: Attempt): Promise<Finding> {
  const { random } = attempt;
  const folder = mkdtempSync(join(tmpdir(), 'buldan-hostile-'));
  const out = join(folder, 'site');
  const project = makeHostileProject(join(folder, 'project'), random);
  await buildSite(await createLiveCorpus(project, HOSTED).current(), out);
  const site = await startSiteServer(out);
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const finding = await runBrowser((browser) =>
    repeat('hostile words', attempt, async (index) => {
      const page = await browser.newPage({ serviceWorkers: 'block' });
      const plain = pages[Math.floor(random() * pages.length)] ?? '';
      const address = index % 3 === 0 ? plain : `?${query(random)}`;
      const failure = await look(page, site.address, address, index % 3 === 1 ? hostileWords(random) : null);
      await page.close();
      return failure === null ? null : `${address.slice(0, 300)}: ${failure}`;
    }),
  );
  await site.close();
  rmSync(folder, { recursive: true, force: true });
  return finding;
}

/** Some parameters, each with hostile words or with what belongs there. */
function query(random: () => number): string {
  const usual: Record<string, string> = {
    lang: 'en',
    place: 'sfax',
    article: 'h3',
    embed: '1',
    tab: 'places',
  };
  const asked = new URLSearchParams();
  for (const name of PARAMETERS.filter(() => random() < 0.25))
    asked.set(name, random() < 0.4 ? (usual[name] ?? '') : hostileWords(random).slice(0, LONGEST_VALUE));
  return asked.toString();
}

async function look(
  page: Page,
  site: string,
  address: string,
  search: string | null,
): Promise<string | null> {
  const watched = watchPage(page, site);
  await page.goto(site + address);
  const hasWords = () =>
    (document.querySelector('#app')?.textContent ?? document.body.textContent).trim().length > 20 &&
    document.querySelector('h1, main') !== null;
  const came = await page.waitForFunction(hasWords, null, { timeout: LONGEST_MS }).catch(() => null);
  await page.waitForLoadState('networkidle');
  if (search !== null) await type(page, search);
  for (const each of await page.locator('[role=tab], summary').all())
    await each.click({ timeout: 2000 }).catch(() => undefined);
  if (came === null) watched.note('no words came');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  if (wide) watched.note('the page is wider than its window');
  return watched.firstFailure();
}

async function type(page: Page, words: string): Promise<void> {
  const box = page.getByRole('combobox').first();
  await box.fill(words, { timeout: 2000 }).catch(() => undefined);
  await page.waitForTimeout(300);
}
