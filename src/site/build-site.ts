import { access, copyFile, link, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeoInput } from '../input/input-file.ts';
import type { OwnGround } from '../model/site.ts';
import type { Result } from '../pipeline/pipeline.ts';
import { EDITOR_PAGE, editorFiles, editorPage } from '../publish/editor-files.ts';
import { explorerPage, type Made } from '../publish/site-files.ts';
import { bundle } from './bundle.ts';
import { compressFiles } from './compressed-files.ts';
import { editorConfig } from './editor-config.ts';
import { editorKit } from './editor-kit.ts';
import { type FormerSite, openFormerSite } from './former-site.ts';
import { Obstacle } from './obstacle.ts';
import { bundleOfflineWorker, writeOfflineWorker } from './offline-worker.ts';
import { siteConfig } from './site-config.ts';
import { siteFiles, siteParts } from './site-files.ts';
import { openSiteFolder } from './site-folder.ts';
import { writeFiles } from './write-files.ts';

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
    const place = { workshop: folder.workshop, former: openFormerSite(folder.path) };
    await writeFiles(folder.workshop, files, { below: 'data/', former: place.former });
    await writePrograms({ corpus, basemap, site }, place, site.editor ? geo : null);
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

interface BuildingPlace {
  readonly workshop: string;
  readonly former: FormerSite;
}

/** Everything around the data: what is bundled, and what is written of it for this site. */
async function writePrograms(
  made: Made,
  { workshop, former }: BuildingPlace,
  geo: GeoInput | null,
): Promise<void> {
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
  await writeFiles(workshop, await siteFiles(made, parts), { former });
  writeOfflineWorker(workshop, offlineWorker);
}
