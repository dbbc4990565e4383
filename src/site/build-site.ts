import { access, copyFile, link, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { GeoInput } from '../input/input-file.ts';
import type { OwnGround } from '../model/site.ts';
import { fillChunks } from '../pipeline/chunks.ts';
import { isPacked, type OutputFile } from '../pipeline/output-file.ts';
import type { Result } from '../pipeline/pipeline.ts';
import { EDITOR_PAGE, editorFiles, editorPage } from '../publish/editor-files.ts';
import { explorerPage, type Made } from '../publish/site-files.ts';
import { bundle } from './bundle.ts';
import { compressFiles } from './compressed-files.ts';
import { editorConfig } from './editor-config.ts';
import { editorKit } from './editor-kit.ts';
import { Obstacle } from './obstacle.ts';
import { bundleOfflineWorker, writeOfflineWorker } from './offline-worker.ts';
import { siteConfig } from './site-config.ts';
import { siteFiles, siteParts } from './site-files.ts';
import { openSiteFolder } from './site-folder.ts';

/**
 * Makes the site of a corpus in the folder `out`, which keeps the last good site where that fails. Gives the paths of
 * files that stay because they are somebody else's, where the site has some of the same name. `geo` is for the editor, `content` the
 * folder of the articles, where the owner's own file of streets or relief lies.
 */
export async function buildSite(
  { corpus, files, basemap, site }: Result,
  out: string,
  geo: GeoInput | null = null,
  content: string | null = null,
): Promise<readonly string[]> {
  if (files === null || corpus === null) return [];
  const folder = openSiteFolder(out);
  try {
    await writeFiles(join(folder.workshop, 'data'), files);
    await writePrograms({ corpus, basemap, site }, folder.workshop, site.editor ? geo : null);
    if (site.ground !== null && content !== null) await copyGround(site.ground, content, folder.workshop);
    await compressFiles(folder.workshop);
    return await folder.publish();
  } finally {
    folder.discard();
  }
}

/** It may be as large as a country: a link costs nothing where the disk is the same. */
async function copyGround({ file }: OwnGround, content: string, workshop: string): Promise<void> {
  const [from, to] = [join(content, file), join(workshop, file)];
  await access(from).catch(() => {
    throw new Obstacle(
      `site.yaml names the ground ${file}, and ${from} is not there: put it there, or write ground: null.`,
    );
  });
  await link(from, to).catch(() => copyFile(from, to));
}

/** Everything around the data: what is bundled, and what is written of it for this site. */
async function writePrograms(made: Made, workshop: string, geo: GeoInput | null): Promise<void> {
  const { site } = made;
  const config = siteConfig();
  const app = { ...config.build, outDir: workshop, emptyOutDir: false };
  const packages = new Set(await bundle({ ...config, configFile: false, logLevel: 'warn', build: app }));
  if (geo !== null) for (const each of await bundle(editorConfig(workshop))) packages.add(each);
  const parts = await siteParts(packages);
  const offlineWorker = await bundleOfflineWorker();
  const page = await readFile(join(workshop, 'index.html'), 'utf8');
  if (geo !== null) {
    const bundled = await readFile(join(workshop, EDITOR_PAGE), 'utf8');
    const kit = { ...parts, page, editorPage: bundled, offlineWorker };
    await writeFiles(workshop, [editorPage(bundled, site), ...editorFiles(geo)]);
    await writeFiles(workshop, await editorKit(workshop, kit));
  }
  await writeFiles(workshop, [explorerPage(page, site)]);
  await writeFiles(workshop, await siteFiles(made, parts));
  writeOfflineWorker(workshop, offlineWorker);
}

const pack = promisify(gzip);

/** So that the processor need not wait for the disk; the files of a large corpus all together would not fit in memory. */
const AT_ONCE = 4;

async function writeFiles(folder: string, files: Iterable<OutputFile>): Promise<void> {
  const folders = new Map<string, Promise<unknown>>();
  const write = async (file: OutputFile) => {
    const { path } = file;
    const parent = dirname(join(folder, path));
    const made = folders.get(parent) ?? mkdir(parent, { recursive: true });
    folders.set(parent, made);
    await made;
    await writeFile(
      join(folder, path),
      isPacked(file) ? await pack(file.content(), { level: 4 }) : file.content(),
    );
  };
  for (const some of fillChunks(files, () => 1, AT_ONCE)) await Promise.all(some.map(write));
}
