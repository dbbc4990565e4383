import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import type { Problem } from '../gazetteer/problem.ts';
import { type Folders, loadInput } from './load-input.ts';
import { checkInput } from './pipeline/pipeline.ts';
import { hasErrors } from './report.ts';
import { siteConfig } from './site-config.ts';

/** Makes the site of a corpus in the folder `out`, which keeps the last good site where that fails. */
export async function buildSite(folders: Folders, out: string): Promise<readonly Problem[]> {
  const { problems } = checkInput(await loadInput(folders));
  if (hasErrors(problems)) return problems;
  const parent = dirname(resolve(out));
  await mkdir(parent, { recursive: true });
  const fresh = await mkdtemp(join(parent, '.buldan-'));
  try {
    const config = siteConfig(folders);
    await build({ ...config, configFile: false, build: { ...config.build, outDir: fresh } });
    await replaceFolder(out, fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return problems;
}

async function replaceFolder(folder: string, fresh: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}
