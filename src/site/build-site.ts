import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { InlineConfig } from 'vite';
import type { GeoInput } from '../input/input-file.ts';
import { fillChunks } from '../pipeline/chunks.ts';
import type { OutputFile } from '../pipeline/output-file.ts';
import type { Result } from '../pipeline/pipeline.ts';
import { bundle } from './bundle.ts';
import { compressFiles } from './compressed-files.ts';
import { editorConfig } from './editor-config.ts';
import { editorFiles } from './editor-files.ts';
import { buildOfflineWorker } from './offline-worker.ts';
import { siteConfig } from './site-config.ts';
import { siteFiles } from './site-files.ts';
import { openSiteFolder } from './site-folder.ts';

/**
 * Makes the site of a corpus in the folder `out`, which keeps the last good site where that fails. Gives the paths of
 * files that stay because they are somebody else's, where the site has some of the same name.
 */
export async function buildSite(
  { corpus, files, basemap, site }: Result,
  out: string,
  geo: GeoInput | null = null,
): Promise<readonly string[]> {
  if (files === null || corpus === null) return [];
  const folder = openSiteFolder(out);
  try {
    const config = siteConfig(async () => site);
    const appConfig: InlineConfig = {
      ...config,
      configFile: false,
      logLevel: 'warn',
      build: { ...config.build, outDir: folder.workshop },
    };
    const packages = new Set(await bundle(appConfig));
    if (site.editor && geo !== null) {
      for (const each of await bundle(editorConfig(site, folder.workshop))) packages.add(each);
      await writeFiles(folder.workshop, editorFiles(geo));
    }
    await writeFiles(join(folder.workshop, 'data'), files);
    await writeFiles(folder.workshop, await siteFiles(corpus, basemap, site, packages));
    await buildOfflineWorker(folder.workshop);
    await compressFiles(folder.workshop);
    return await folder.publish();
  } finally {
    folder.discard();
  }
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
