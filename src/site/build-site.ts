import type { GeoInput } from '../input/input-file.ts';
import type { Result } from '../pipeline/pipeline.ts';
import { editorFiles, editorPage } from '../publish/editor-files.ts';
import { explorerPage, type Made } from '../publish/site-files.ts';
import { compressFiles } from './compressed-files.ts';
import { NO_NOTES, openOutputNotes } from './folder/output-notes.ts';
import { openSiteFolder, type SiteFolder } from './folder/site-folder.ts';
import { writeFiles } from './folder/write-files.ts';
import { copyGround } from './own-ground.ts';
import { RESVG, type Renderer } from './painter.ts';
import { codeKey } from './programs/code-key.ts';
import { editorKit } from './programs/editor-kit.ts';
import { keptPrograms, type Programs } from './programs/kept-programs.ts';
import { writeOfflineWorker } from './programs/offline-worker.ts';
import type { BundlePrograms } from './programs/programs.ts';
import { siteFiles } from './site-files.ts';

interface SiteOptions {
  /** What the editor begins with; `null` for a site without it. */
  readonly geo?: GeoInput | null;
  /** The folder of the articles, where the owner's own file of streets or relief lies. */
  readonly content?: string | null;
  /** Where the bundled programs are kept for the next build, and what files were made from; `null` where nothing is to be kept. */
  readonly cache?: string | null;
  readonly bundle?: BundlePrograms;
  readonly renderer?: Renderer;
}

/** The bundler is loaded only where no programs are kept. */
const bundleNow: BundlePrograms = async (...wanted) =>
  (await import('./programs/programs.ts')).bundlePrograms(...wanted);

const complain = (words: string): void => console.error(words);

/**
 * Makes the site of a corpus in the folder `out`, which keeps the last good site where that fails. Gives the paths of
 * files that stay because they are somebody else's, where the site has some of the same name.
 */
export async function buildSite(
  { corpus, files, basemap, site }: Result,
  out: string,
  { geo = null, content = null, cache = null, bundle = bundleNow, renderer = RESVG }: SiteOptions = {},
): Promise<readonly string[]> {
  if (files === null || corpus === null) return [];
  const notes = cache === null ? NO_NOTES : openOutputNotes(cache, out, codeKey(), complain);
  const folder = openSiteFolder(out, notes);
  const write = async () => {
    await writeFiles(folder.workshop, files, { below: 'data/', former: folder.former });
    const made = { corpus, basemap, site };
    await writePrograms(made, folder, { geo: site.editor ? geo : null, cache, bundle, renderer });
    if (site.ground !== null && content !== null) await copyGround(site.ground, content, folder.workshop);
    await compressFiles(folder);
  };
  try {
    await write().catch((error: unknown) => {
      // Another build may have taken away what was to stay: that is the reason, whichever file was missed.
      folder.requireAsItWas();
      throw error;
    });
    return await folder.publish();
  } finally {
    folder.discard();
  }
}

/** Everything around the data: what is bundled, and what is written of it for this site. */
async function writePrograms(
  made: Made,
  folder: SiteFolder,
  { geo, cache, bundle, renderer }: Required<Omit<SiteOptions, 'content'>>,
): Promise<void> {
  const { workshop, former } = folder;
  const { site } = made;
  const programs = await programsFor(workshop, geo !== null, cache, bundle);
  const { bundled } = programs;
  await writeFiles(workshop, programs.files, { former });
  if (geo !== null) {
    await writeFiles(workshop, [editorPage(bundled.editorPage, site), ...editorFiles(geo)], { former });
    await writeFiles(workshop, await editorKit(programs.folder, bundled), { former });
  }
  await writeFiles(workshop, [explorerPage(bundled.page, site)]);
  await writeFiles(workshop, await siteFiles(made, bundled, renderer), { former });
  writeOfflineWorker(folder, bundled.offlineWorker);
}

/** Bundled where the site is made, unless they are kept elsewhere. */
async function programsFor(
  workshop: string,
  hasEditor: boolean,
  cache: string | null,
  bundle: BundlePrograms,
): Promise<Programs> {
  if (cache !== null) return keptPrograms(cache, hasEditor, bundle, complain);
  const { bundled } = await bundle(workshop, hasEditor);
  return { folder: workshop, bundled, files: [] };
}
