import { access, copyFile, link } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeoInput } from '../input/input-file.ts';
import type { OwnGround } from '../model/site.ts';
import type { Result } from '../pipeline/pipeline.ts';
import { editorFiles, editorPage } from '../publish/editor-files.ts';
import { explorerPage, type Made } from '../publish/site-files.ts';
import { compressFiles } from './compressed-files.ts';
import { editorKit } from './editor-kit.ts';
import { Obstacle } from './obstacle.ts';
import { writeOfflineWorker } from './offline-worker.ts';
import { bundlePrograms } from './programs.ts';
import { siteFiles } from './site-files.ts';
import { openSiteFolder, type SiteFolder } from './site-folder.ts';
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
    await writeFiles(folder.workshop, files, { below: 'data/', former: folder.former });
    await writePrograms({ corpus, basemap, site }, folder, site.editor ? geo : null);
    if (site.ground !== null && content !== null) await copyGround(site.ground, content, folder.workshop);
    await compressFiles(folder);
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
async function writePrograms(made: Made, folder: SiteFolder, geo: GeoInput | null): Promise<void> {
  const { workshop, former } = folder;
  const { site } = made;
  const bundled = await bundlePrograms(workshop, geo !== null);
  if (geo !== null) {
    await writeFiles(workshop, [editorPage(bundled.editorPage, site), ...editorFiles(geo)], { former });
    await writeFiles(workshop, await editorKit(workshop, bundled), { former });
  }
  await writeFiles(workshop, [explorerPage(bundled.page, site)]);
  await writeFiles(workshop, await siteFiles(made, bundled), { former });
  writeOfflineWorker(folder, bundled.offlineWorker);
}
