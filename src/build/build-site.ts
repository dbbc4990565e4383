import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build } from 'vite';
import { buildEmbedScript } from './embed-script.ts';
import { createLiveCorpus } from './live-corpus.ts';
import type { Folders } from './load-input.ts';
import type { Result } from './pipeline/pipeline.ts';
import { hasErrors } from './report.ts';
import { siteConfig } from './site-config.ts';

/** Makes the site of a corpus in the folder `out`, which keeps the last good site where that fails. */
export async function buildSite(folders: Folders, out: string): Promise<Result> {
  const corpus = createLiveCorpus(folders);
  const result = await corpus.current();
  if (hasErrors(result.problems)) return result;
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
    await replaceFolder(folder, fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return result;
}

/** The old site goes only when the new one stands. */
async function replaceFolder(folder: string, fresh: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}
