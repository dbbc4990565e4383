import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementCode, frameCode } from '../../src/app/share/embed-code.ts';
import { createLiveCorpus } from '../../src/cli/develop/live-corpus.ts';
import { HOSTED } from '../../src/pipeline/files/files.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { BROWSER_ARGUMENTS, findBrowser } from '../e2e/browser.ts';
import { freePort, PROGRAMS, type RecipeServer, startFromRecipe } from '../servers/recipe-server.ts';
import {
  isWordPressHere,
  PACKAGES,
  startWordPress,
  type Theme,
  type User,
  type WordPress,
} from './start-wordpress.ts';

const isHere = isWordPressHere() && existsSync(PROGRAMS.nginx.path);
if (!isHere)
  console.warn(`WordPress is not here and is not tried. On Debian: apt-get install ${PACKAGES} nginx-light`);

const folder = mkdtempSync(join(tmpdir(), 'buldan-published-'));
/** CSS pixels that a browser draws around a frame. */
const BORDERS = 4;

let [wordpress, host, browser, page]: [WordPress?, RecipeServer?, Browser?, Page?] = [];

/** The small corpus with the address that it has here. */
async function publishMap(): Promise<RecipeServer> {
  const port = await freePort();
  const corpus = join(folder, 'corpus');
  cpSync('tests/fixtures/corpora/tunisia', corpus, { recursive: true });
  const settings = join(corpus, 'content/site.yaml');
  const text = readFileSync(settings, 'utf8');
  writeFileSync(settings, text.replace(/^baseUrl: .*$/m, `baseUrl: http://127.0.0.1:${port}/`));
  const folders = { content: join(corpus, 'content'), geo: join(corpus, 'geo') };
  const site = join(folder, 'site');
  await buildSite(await createLiveCorpus(folders, HOSTED).current(), site);
  return startFromRecipe('nginx', site, join(folder, 'nginx'), port);
}

beforeAll(async () => {
  if (!isHere) return;
  host = await publishMap();
  wordpress = await startWordPress();
  browser = await chromium.launch({ args: BROWSER_ARGUMENTS, executablePath: findBrowser() ?? '' });
  page = await browser.newPage({ locale: 'ar' });
});

afterAll(async () => {
  await browser?.close();
  await wordpress?.close();
  host?.close();
  rmSync(folder, { recursive: true });
});

const block = (name: string, markup: string, attributes = ''): string =>
  `<!-- wp:paragraph --><p>Words before.</p><!-- /wp:paragraph -->
<!-- wp:${name}${attributes} -->${markup}<!-- /wp:${name} -->`;

/** What people put into an article for this place. */
function written(way: 'pasted' | 'frame' | 'element', site: string): string {
  const choice = { site, view: 'place=kairouan', title: 'القيروان', height: null };
  const address = `${site}?place=kairouan`;
  switch (way) {
    case 'pasted':
      return block(
        'embed',
        `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>`,
        ` {"url":"${address}"}`,
      );
    case 'frame':
      return block('html', frameCode(choice));
    case 'element':
      return block('html', elementCode(choice));
  }
}

describe.skipIf(!isHere).each<Theme>(['twentytwentythree', 'twentytwentyone'])('in the theme %s', (theme) => {
  const open = async (user: User, way: Parameters<typeof written>[0]): Promise<Page> => {
    if (wordpress === undefined || host === undefined || page === undefined) throw new Error('Nothing runs.');
    await page.goto(wordpress.write(user, written(way, host.address)));
    return page;
  };
  beforeAll(() => wordpress?.switchTheme(theme));

  it.each([
    ['editor', 'pasted'],
    ['author', 'pasted'],
    ['editor', 'frame'],
    ['editor', 'element'],
  ] as const)('an %s’s map (%s) shows the quotation of its place, within the column', async (user, way) => {
    const article = await open(user, way);
    const frame = article.locator('iframe').first();
    const quotation = frame.contentFrame().locator('blockquote mark').first();
    await quotation.waitFor({ timeout: 15_000 });
    expect(await quotation.textContent()).toContain('القيروان');
    const [map, words] = await Promise.all([
      frame.boundingBox(),
      article.getByText('Words before.').boundingBox(),
    ]);
    expect(map?.height).toBeGreaterThan(300);
    // A bare frame is as wide as the theme lays it out.
    if (way !== 'frame') expect(map?.width).toBeLessThanOrEqual((words?.width ?? 0) + BORDERS);
  });

  it.each(['frame', 'element'] as const)(
    'of an author’s map (%s) a link with its name is left',
    async (way) => {
      const article = await open('author', way);
      const link = article.getByRole('link', { name: 'القيروان' });
      expect(await link.getAttribute('href')).toBe(`${host?.address}?place=kairouan`);
      expect(await article.locator('iframe, buldan-map').count()).toBe(0);
    },
  );
});
