import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dataIn, dataOfProject, downloaded, unpack } from './editor-downloads.ts';
import { foreignRequests, marks, pointAt } from './editor-page.ts';
import { smallArchive } from './pmtiles.ts';
import { startSiteServer } from './site-server.ts';

const ARTICLE =
  '---\nid: road\nlang: en\ntitle: The road\noutlet: The Post   # as printed\ndate: 2019-01-01\nmine: kept\n---\nThe road through Yemen led from Sanaa to Taiz.\n\nIn Aden the port was open.\n';

let folder: string;
let editor: string;
let server: ChildProcess;

test.describe.configure({ mode: 'serial' });

const inProject = (path: string) => join(folder, path);
const article = () => readFileSync(inProject('content/road.md'), 'utf8');

/** Starts the server at a free port, and gives the address of its editor. */
async function develop(): Promise<string> {
  const program = join(process.cwd(), 'src/cli/main.ts');
  const tsx = join(process.cwd(), 'node_modules/tsx/dist/cli.mjs');
  server = spawn(process.execPath, [tsx, program, 'develop', '--port', '0'], { cwd: folder });
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (words: Buffer) => {
      said += words;
      const [address] = /http:\S+editor\.html/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    server.once('exit', (code) => reject(new Error(`develop ended with ${code}`)));
  });
}

const stop = () =>
  new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    server.kill();
  });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'buldan-developed-'));
  for (const each of ['content', 'geo']) mkdirSync(inProject(each));
  writeFileSync(inProject('content/road.md'), ARTICLE);
  editor = await develop();
});

test.afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

test('the editor opens on the project’s own files and writes what is fixed, and nothing else of them', async ({
  page,
}) => {
  await page.goto(`${editor}?lang=en`);
  await expect(marks(page).first()).toBeAttached({ timeout: 180_000 });
  await pointAt(page, 'en', 'Taiz');
  await page.getByRole('button', { name: 'Not a place', exact: true }).click();
  await expect.poll(article).toContain('place: null');
  const added = article()
    .split('\n')
    .filter((line) => !ARTICLE.split('\n').includes(line));
  expect(added.join('\n')).toMatch(/^mentions:\n\s+- \{? ?quote: Taiz/);
  const without = article()
    .split('\n')
    .filter((line) => ARTICLE.split('\n').includes(line));
  expect(without.join('\n')).toBe(ARTICLE);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(article).toBe(ARTICLE);
  await expect(page.getByRole('status').getByText('Undone; there is nothing more to undo.')).toBeAttached();

  // Another program's change arrives by itself.
  writeFileSync(inProject('content/road.md'), ARTICLE.replace('was open', 'was shut'));
  const text = page.getByRole('textbox', { name: 'Text of the article', exact: true });
  await expect(text).toHaveValue(/was shut/);
});

test('the site is downloaded from here too: what a build makes of these files, with nothing asked of anybody else', async ({
  page,
}) => {
  writeFileSync(inProject('content/road.md'), ARTICLE);
  const ground = Buffer.from(smallArchive('protomaps'));
  writeFileSync(inProject('content/streets.pmtiles'), ground);
  writeFileSync(inProject('content/site.yaml'), 'ground: { file: streets.pmtiles, attribution: A test }\n');
  const foreign = foreignRequests(page);
  await page.goto(`${editor}?lang=en`);
  await expect(marks(page).first()).toBeAttached({ timeout: 180_000 });
  await page.getByRole('button', { name: 'Download the site' }).click();
  const dialog = page.getByRole('dialog');
  const press = () => dialog.getByRole('button', { name: 'Download the site' }).click();
  const site = inProject('site');
  unpack(site, await downloaded(page, press));
  expect(foreign()).toEqual([]);
  expect(readFileSync(join(site, 'streets.pmtiles')).equals(ground)).toBe(true);
  const made = await dataOfProject(folder);
  expect(Object.keys(made)).not.toEqual([]);
  expect(dataIn(site)).toEqual(made);

  const hosted = await startSiteServer(site);
  await page.goto(`${hosted.address}contents.html`);
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await page.goto(hosted.address);
  await expect(page.locator('.leaflet-container')).toBeVisible();
  await hosted.close();
});

test('a file that another program has changed meanwhile is shown as both, and a person says which stays', async ({
  page,
}) => {
  writeFileSync(inProject('content/road.md'), ARTICLE);
  await page.goto(`${editor}?lang=en`);
  const text = page.getByRole('textbox', { name: 'Text of the article', exact: true });
  await expect(text).toHaveValue(/was open/, { timeout: 180_000 });
  // The editor does not hear of it in time.
  await page.route('**/buldan-project/', (route) => route.abort());
  writeFileSync(inProject('content/road.md'), ARTICLE.replace('was open', 'was burning'));
  await text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('So it was said.');
  // Who types is not interrupted.
  await expect(page.getByRole('alert')).toContainText('This file changed elsewhere');
  await expect(text).toHaveValue(/was open\.\n?So it was said\./);
  expect(article()).toContain('was burning');
  await page.getByRole('button', { name: 'Show both' }).click();
  const dialog = page.getByRole('dialog', { name: 'This file changed elsewhere' });
  await expect(dialog.getByRole('region', { name: 'Here' })).toContainText('So it was said');
  await expect(dialog.getByRole('region', { name: 'In the folder' })).toContainText('burning');
  await dialog.getByRole('button', { name: 'Keep what is here' }).click();
  await expect.poll(article).toContain('So it was said');
});

test('while the server is down the work is kept, and written when it is back', async ({ page }) => {
  writeFileSync(inProject('content/road.md'), ARTICLE);
  await page.goto(`${editor}?lang=en`);
  const text = page.getByRole('textbox', { name: 'Text of the article', exact: true });
  await expect(text).toHaveValue(/was open/, { timeout: 180_000 });
  await page.route('**/buldan-project/**', (route) => route.abort());
  await text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Typed in the dark.');
  await expect(page.getByRole('alert')).toContainText('Your work is kept in this browser');
  expect(article()).toBe(ARTICLE);
  await page.unroute('**/buldan-project/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(article).toContain('Typed in the dark.');
  await expect(page.getByRole('alert')).toBeHidden();
  expect(existsSync(inProject('content/road.md'))).toBe(true);
});
