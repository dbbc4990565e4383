/** What Lighthouse says of the site in `dist` on a phone of its making. It is fetched by npx when it is asked. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser } from '../e2e/browser.ts';
import { serveCompressed } from './serve-compressed.ts';
import type { Table } from './table.ts';

/** Its last version that runs on every Node that Buldan runs on. */
const LIGHTHOUSE = 'lighthouse@12';
const PAGES = {
  'explorer, Arabic': '?lang=ar',
  'explorer, English': '?lang=en',
  'plain page of all': 'contents.html',
  'plain page of a place': 'place/al-bukamal.html',
};
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const FIGURES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const;
const MOST_BYTES = 2 ** 26;

interface Report {
  readonly lighthouseVersion: string;
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly displayValue?: string }>>;
}

export async function measureLighthouse(): Promise<Table> {
  const site = await serveCompressed('dist');
  const title = 'Lighthouse, mobile';
  try {
    const reports: [string, Report][] = [];
    for (const [name, path] of Object.entries(PAGES)) reports.push([name, await ask(site.address + path)]);
    return {
      title,
      note: `Lighthouse ${reports[0]?.[1].lighthouseVersion}. Scores of 100; performance is true on a quiet machine only.`,
      head: ['page', ...CATEGORIES, ...FIGURES],
      rows: reports.map(([name, { categories, audits }]) => [
        name,
        ...CATEGORIES.map((category) => Math.round((categories[category]?.score ?? Number.NaN) * 100)),
        ...FIGURES.map((figure) => audits[figure]?.displayValue ?? '–'),
      ]),
    };
  } catch (error) {
    const [reason] = String(error).split('\n');
    return {
      title,
      note: `Skipped: ${LIGHTHOUSE} cannot be had or driven here (${reason}).`,
      head: [],
      rows: [],
    };
  } finally {
    site.close();
  }
}

async function ask(address: string): Promise<Report> {
  const chrome = findBrowser();
  const words = [
    '--yes',
    LIGHTHOUSE,
    address,
    '--quiet',
    '--output=json',
    '--chrome-flags=--headless=new --no-sandbox',
  ];
  const { stdout } = await promisify(execFile)('npx', words, {
    env: { ...process.env, ...(chrome === null ? {} : { CHROME_PATH: chrome }) },
    maxBuffer: MOST_BYTES,
  });
  return JSON.parse(stdout);
}
