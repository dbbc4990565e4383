/**
 * The editor with many articles in one project, in the built site: `npx tsx tests/bench/editor-tasks.ts [ARTICLES…]`. Its longest
 * main-thread tasks, in milliseconds on the processor, and how many elements the page has; and how long a person waits.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { BROWSER_ARGUMENTS, findBrowser } from '../e2e/browser.ts';
import { startSiteServer } from '../e2e/site-server.ts';
import { writeArticles } from './articles.ts';
import { markdown } from './table.ts';
import { longestTasks } from './trace.ts';

const SITE = process.env.SITE ?? 'dist';
const SIZES = [300, 3000];
const SETTLE_MS = 3000;
/** How many articles are opened one after the other. */
const OPENINGS = 9;
/** As long as a machine that does other work needs for the largest. */
const PATIENCE_MS = 240_000;

function filesIn(folder: string, root: string): [string, Uint8Array][] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [`${root}/${relative(folder, file)}`, new Uint8Array(readFileSync(file))]);
}

/** A file on the disk: the driver would send bytes through the page itself, in one long task. */
function writeProject(folder: string, count: number): string {
  writeArticles(folder, count);
  const files = [...filesIn(folder, 'content'), ...filesIn('geo/gazetteer', 'geo/gazetteer')];
  const project = join(folder, 'many.zip');
  writeFileSync(project, zipSync(Object.fromEntries(files), { level: 1 }));
  return project;
}

/** What a person does, each a step of the trace. */
function stepsIn(page: Page, project: string, count: number) {
  const list = page.getByRole('navigation', { name: /articles/ });
  const text = page.getByRole('textbox', { name: 'Text of the article', exact: true });
  const marks = page.locator('[aria-hidden="true"] [data-state]');
  return {
    open: async () => {
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Open a project…' }).click();
      await (await choosing).setFiles(project);
      await page.getByRole('button', { name: 'Go to the project' }).click();
      await marks.first().waitFor({ state: 'attached' });
    },
    list: () =>
      list
        .getByText(`${count.toLocaleString('en-GB')} articles`)
        .first()
        .hover(),
    search: async () => {
      await page.getByRole('searchbox', { name: 'Search the articles' }).pressSequentially('الفرات');
      await page.getByRole('searchbox', { name: 'Search the articles' }).fill('');
    },
    article: async () => {
      await list.getByRole('listitem').nth(7).getByRole('button').click();
      await marks.first().waitFor({ state: 'attached' });
    },
    key: async () => {
      await text.focus();
      await page.keyboard.type('ثم', { delay: 400 });
    },
    again: async () => {
      await page.getByRole('button', { name: 'All projects' }).click();
      await page.getByRole('button', { name: 'many', exact: true }).click();
      await marks.first().waitFor({ state: 'attached' });
    },
  } satisfies Record<string, () => Promise<void>>;
}

/** How long a person waits for the list, the first marks, what is searched for and another article, in milliseconds of the clock, counted in the page. */
async function waits(page: Page): Promise<number[]> {
  await page.getByRole('button', { name: 'All projects' }).click();
  await page.getByRole('button', { name: 'many', exact: true }).waitFor();
  await page.waitForTimeout(SETTLE_MS);
  return page.evaluate(
    async ([openings, settle]) => {
      const until = async (begin: () => void, isThere: () => boolean): Promise<number> => {
        const start = performance.now();
        begin();
        while (!isThere()) await new Promise(requestAnimationFrame);
        return performance.now() - start;
      };
      const rest = () => new Promise((resolve) => setTimeout(resolve, settle));
      const rows = () => [...document.querySelectorAll<HTMLElement>('main nav li button')];
      const hasMarks = () => document.querySelector('[data-part="body"] [data-state]') !== null;
      const project = [...document.querySelectorAll<HTMLElement>('main li button')].find(
        ({ textContent }) => textContent === 'many',
      );
      let list = 0;
      const marks = await until(() => {
        const start = performance.now();
        void until(
          () => project?.click(),
          () => rows().length > 0,
        ).then(() => {
          list = performance.now() - start;
        });
      }, hasMarks);
      await rest();
      const field = document.querySelector<HTMLInputElement>('main nav input[type=search]');
      const write = (words: string) => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words);
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      };
      const all = rows().length;
      const search = await until(
        () => write('الفرات'),
        () => rows().length < all,
      );
      write('');
      const articles: number[] = [];
      for (let at = 1; at <= openings; at++) {
        await rest();
        const before = document.querySelector('[data-part="body"]');
        const isOther = () => document.querySelector('[data-part="body"]') !== before && hasMarks();
        articles.push(await until(() => rows()[at]?.click(), isOther));
      }
      articles.sort((one, other) => one - other);
      return [list, marks, search, articles[Math.floor(openings / 2)] ?? 0, articles.at(-1) ?? 0];
    },
    [OPENINGS, SETTLE_MS / 5] as const,
  );
}

async function measure(count: number): Promise<{ tasks: (string | number)[]; waits: number[] }> {
  const executablePath = findBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'buldan-bench-'));
  const server = await startSiteServer(SITE);
  const browser = await chromium.launch({
    args: BROWSER_ARGUMENTS,
    ...(executablePath === null ? {} : { executablePath }),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(PATIENCE_MS);
    // The runner's compiler names functions by a helper of its own, which a page has not.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(`${server.address}editor.html?lang=en`);
    const steps = stepsIn(page, writeProject(folder, count), count);
    const longest = await longestTasks(page, async () => {
      for (const [name, take] of Object.entries(steps)) {
        await page.evaluate((words) => performance.mark(`step ${words}`), name);
        await take();
        await page.waitForTimeout(SETTLE_MS);
      }
    });
    const elements = await page.locator('*').count();
    return {
      tasks: [count, ...Object.keys(steps).map((name) => Math.round(longest.get(name) ?? 0)), elements],
      waits: [count, ...(await waits(page)).map(Math.round)],
    };
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

const given = process.argv.slice(2).map(Number);
const measured: Awaited<ReturnType<typeof measure>>[] = [];
for (const count of given.length > 0 ? given : SIZES) measured.push(await measure(count));
console.log(
  markdown({
    title:
      'Longest main-thread task of the editor, ms on the processor (at most 200 wanted with 300 articles)',
    note: 'Opening a project from its zip, its list, a word in its search, another article, two letters typed, the project opened again from the browser.',
    head: ['articles', 'open', 'list', 'search', 'article', 'key', 'again', 'elements'],
    rows: measured.map(({ tasks }) => tasks),
  }),
);
console.log(
  markdown({
    title: 'How long a person waits in the editor, ms by the clock (at most 200 wanted with 300 articles)',
    note: `From the click on a project in the browser to its list and to the marks of its first article, from a word in the search to what it finds, from a click on another article to its marks (median and longest of ${OPENINGS}).`,
    head: ['articles', 'list', 'first marks', 'search', 'article', 'slowest article'],
    rows: measured.map((each) => each.waits),
  }),
);
