import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptPrograms } from '../../src/site/programs/kept-programs.ts';
import type { BundlePrograms } from '../../src/site/programs/programs.ts';

const bundling = {
  count: 0,
  library: '',
  /** What another build does while the first one bundles. */
  meanwhile: null as (() => Promise<void>) | null,
};

const BUNDLED = { page: 'the page', editorPage: '', offlineWorker: '', licences: [], embedScript: '' };

const bundle: BundlePrograms = async (folder) => {
  bundling.count += 1;
  const meanwhile = bundling.meanwhile;
  bundling.meanwhile = null;
  await meanwhile?.();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'app.js'), 'the program');
  writeFileSync(join(folder, 'index.html'), BUNDLED.page);
  return { bundled: BUNDLED, packages: new Set([bundling.library]) };
};

let cache: string;
const complaints: string[] = [];
const complain = (words: string) => void complaints.push(words);
const setVersion = (version: string) =>
  writeFileSync(join(bundling.library, 'package.json'), JSON.stringify({ version }));

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'buldan-'));
  bundling.count = 0;
  bundling.library = join(cache, 'library');
  mkdirSync(bundling.library);
  setVersion('1.0.0');
  complaints.length = 0;
});
afterEach(() => rmSync(cache, { recursive: true }));

describe('the programs of a site', () => {
  const ask = (hasEditor = false) => keptPrograms(cache, hasEditor, bundle, complain);

  it('are bundled once; the pages are left for each site to fill in', async () => {
    const first = await ask();
    expect(await ask()).toEqual({ ...first, files: [expect.objectContaining({ path: 'assets/app.js' })] });
    expect(String((await ask()).files[0]?.content())).toBe('the program');
    expect(first.bundled.page).toBe('the page');
    expect(bundling.count).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('are kept below the folder in which the build runs, wherever the sources lie', async () => {
    const { folder } = await keptPrograms(relative('.', cache), false, bundle, complain);
    expect(folder.startsWith(join(cache, 'programs'))).toBe(true);
  });

  it('are not taken away from a build that copies them by another that has bundled the same', async () => {
    let inode = 0;
    bundling.meanwhile = async () => {
      inode = statSync((await ask()).folder).ino;
    };
    const { folder } = await ask();
    expect(bundling.count).toBe(2);
    expect(statSync(folder).ino).toBe(inode);
    expect(readdirSync(join(cache, 'programs'))).toHaveLength(1);
  });

  it('are kept with the editor and without it', async () => {
    for (const hasEditor of [true, false, true, false]) await ask(hasEditor);
    expect(bundling.count).toBe(2);
  });

  it('are bundled anew with another version of a package', async () => {
    await ask();
    setVersion('1.0.1');
    await ask();
    await ask();
    expect(bundling.count).toBe(2);
    expect(readdirSync(join(cache, 'programs'))).toHaveLength(1);
  });

  it.each(['assets/app.js', 'programs.json'])(
    'are bundled anew where %s is cut off, and it is told',
    async (path) => {
      const { folder } = await ask();
      truncateSync(join(folder, path), 5);
      expect((await ask()).files).toHaveLength(1);
      expect(complaints).toEqual([expect.stringContaining('The cache is broken')]);
      await ask();
      expect(bundling.count).toBe(2);
    },
  );
});
