import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../e2e/browser.ts';
import { startSiteServer } from '../e2e/site-server.ts';
import { mutateOneField } from './mutate.ts';
import { type Attempt, type Finding, repeat } from './report.ts';

const VIEWS = [
  '?lang=en',
  '?lang=en&place=al-bukamal',
  '?lang=en&place=euphrates&tab=place',
  '?lang=en&article=2017-11-01-toward-al-bukamal',
];
const LONGEST_MS = 15_000;

/** One field of the data is wrong: the page is never empty, and nobody's text runs. */
export async function breakData(attempt: Attempt): Promise<Finding> {
  const folder = resolve(process.env.SITE ?? 'dist');
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'data/manifest.json'), 'utf8'));
  const site = await startSiteServer(folder);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: BROWSER_ARGUMENTS,
    ...(executablePath === null ? {} : { executablePath }),
  });
  const finding = await repeat('faults in data', attempt, async (index) => {
    const { json, what } = mutateOneField(manifest, attempt.random);
    site.replace('data/manifest.json', JSON.stringify(json));
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const failure = await look(await context.newPage(), `${site.address}${VIEWS[index % VIEWS.length]}`);
    await context.close();
    return failure === null ? null : `${what} (${VIEWS[index % VIEWS.length]}): ${failure}`;
  });
  await browser.close();
  await site.close();
  return finding;
}

/** What a reader would complain of. */
async function look(page: Page, address: string): Promise<string | null> {
  await page.goto(address);
  // The words of the page, or those of its failing, stand there once it lives.
  const isTold = () => (document.querySelector('h1, [role=alert], main')?.textContent ?? '').trim() !== '';
  const hasCome = await page.waitForFunction(isTold, null, { timeout: LONGEST_MS }).catch(() => null);
  if (hasCome === null) return 'nothing came';
  await page.waitForLoadState('networkidle');
  if ((await page.title()) === 'attacked') return 'a text ran as script';
  return (await page.evaluate(isTold)) ? null : 'the page is empty';
}
