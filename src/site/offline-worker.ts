import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { DATA_FOLDERS } from '../pipeline/output-file.ts';
import { bundle } from './bundle.ts';
import { OFFLINE_WORKER } from './package-folders.ts';

/** One file of the site: `revision` is `null` where the name changes with the content. */
interface SiteFile {
  readonly url: string;
  readonly revision: string | null;
}

/** The app itself, always kept, and data that nearly every reader comes to. */
const KEPT = /^(index\.html|assets\/.*|data\/manifest\.json|data\/(shapes|basemap)\/.*)$/;
const DATA = new RegExp(`^data/(${DATA_FOLDERS.join('|')})/`);
/** A corpus whose data is larger is kept as it is read: nobody's telephone is to be filled unasked. */
const MOST_DATA = 5_000_000;

/** Makes `service-worker.js` for the site in `folder`. It has to be the last step: the worker names every file it keeps. */
export async function buildOfflineWorker(folder: string): Promise<void> {
  const files = await filesToKeep(folder);
  const name = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  await bundle({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { BUILD: JSON.stringify({ name, files }) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: OFFLINE_WORKER, formats: ['iife'], name: 'Buldan', fileName: () => 'service-worker.js' },
    },
  });
}

async function filesToKeep(folder: string): Promise<readonly SiteFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const kept = paths.filter((path) => KEPT.test(path));
  const data = paths.filter((path) => DATA.test(path) && !KEPT.test(path));
  const sizes = await Promise.all(data.map(async (path) => (await stat(join(folder, path))).size));
  const isSmall = sizes.reduce((sum, size) => sum + size, 0) <= MOST_DATA;
  return Promise.all(
    [...kept, ...(isSmall ? data : [])].map(async (url) => ({
      url,
      revision: hasHash(url) ? null : await hashOf(join(folder, url)),
    })),
  );
}

async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 12);
}

const hasHash = (path: string): boolean => path !== 'index.html' && path !== 'data/manifest.json';
