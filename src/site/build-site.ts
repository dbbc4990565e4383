import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { fillChunks } from '../pipeline/chunks.ts';
import type { OutputFile } from '../pipeline/output-file.ts';
import type { Result } from '../pipeline/pipeline.ts';
import { Obstacle } from './obstacle.ts';
import { buildOfflineWorker } from './offline-worker.ts';
import { orIfMissing } from './or-if-missing.ts';
import { siteConfig } from './site-config.ts';
import { siteFiles } from './site-files.ts';

/** Makes the site of a corpus in the folder `out`, which keeps the last good site where that fails. */
export async function buildSite({ corpus, files, basemap, site }: Result, out: string): Promise<void> {
  if (files === null || corpus === null) return;
  const folder = resolve(out);
  await requireOwnFolder(folder);
  const fresh = `${folder}.new-${process.pid}`;
  await mkdir(dirname(folder), { recursive: true });
  try {
    const config = siteConfig(async () => site);
    await build({
      ...config,
      configFile: false,
      logLevel: 'warn',
      build: { ...config.build, outDir: fresh },
    });
    await writeFiles(join(fresh, 'data'), files);
    await writeFiles(fresh, await siteFiles(corpus, basemap, site));
    await buildOfflineWorker(fresh);
    await replaceFolder(folder, fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** The folder will be replaced as a whole: it may hold a site or nothing, but nobody's articles. */
async function requireOwnFolder(folder: string): Promise<void> {
  const held = await orIfMissing<string[], string[]>(readdir(folder), []);
  const isSite = held.includes('index.html') && held.includes('data');
  if (held.length > 0 && !isSite)
    throw new Obstacle(
      `${folder} holds something that is no site and would be lost: name another folder with --out.`,
    );
}

/** So that the processor need not wait for the disk; the files of a large corpus all together would not fit in memory. */
const AT_ONCE = 4;

async function writeFiles(folder: string, files: Iterable<OutputFile>): Promise<void> {
  const folders = new Map<string, Promise<unknown>>();
  const write = async ({ path, content }: OutputFile) => {
    const parent = dirname(join(folder, path));
    const made = folders.get(parent) ?? mkdir(parent, { recursive: true });
    folders.set(parent, made);
    await made;
    await writeFile(join(folder, path), content());
  };
  for (const some of fillChunks(files, () => 1, AT_ONCE)) await Promise.all(some.map(write));
}

/** The old site goes only when the new one stands. */
async function replaceFolder(folder: string, fresh: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}
