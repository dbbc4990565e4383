import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { buildEmbedScript } from './embed-script.ts';
import { createLiveCorpus } from './live-corpus.ts';
import type { Folders } from './load-input.ts';
import { buildOfflineWorker } from './offline-worker.ts';
import { HOSTED } from './pipeline/files.ts';
import type { OutputFile } from './pipeline/output-file.ts';
import type { Result } from './pipeline/pipeline.ts';
import { siteConfig } from './site-config.ts';
import { siteFiles } from './site-files.ts';

/** Makes the site of a corpus in the folder `out`, which keeps the last good site where that fails. */
export async function buildSite(folders: Folders, out: string): Promise<Result> {
  const corpus = createLiveCorpus(folders, HOSTED);
  const result = await corpus.current();
  const { files, corpus: made, site } = result;
  if (files === null || made === null) return result;
  const folder = resolve(out);
  const fresh = `${folder}.new-${process.pid}`;
  await mkdir(dirname(folder), { recursive: true });
  try {
    const config = siteConfig(corpus);
    await build({
      ...config,
      configFile: false,
      logLevel: 'warn',
      build: { ...config.build, outDir: fresh },
    });
    await buildEmbedScript(fresh);
    await writeFiles(join(fresh, 'data'), files);
    await writeFiles(fresh, await siteFiles(made, result.basemap, site));
    await buildOfflineWorker(fresh);
    await replaceFolder(folder, fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return result;
}

/** One after the other, so that no more than one is held in memory besides those that were named by content. */
async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  const parents = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const parent of parents) await mkdir(parent, { recursive: true });
  for (const { path, content } of files) await writeFile(join(folder, path), content());
}

/** The old site goes only when the new one stands. */
async function replaceFolder(folder: string, fresh: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}
