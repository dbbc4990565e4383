import { utf8ToBytes } from '@noble/hashes/utils.js';
import { DATA_FOLDERS, type OutputFile } from '../pipeline/files/output-file.ts';
import { hashOf } from './site-mark.ts';

export const OFFLINE_WORKER_FILE = 'service-worker.js';

/** Stands in the worker as it was bundled, where each site names the files that are kept. */
export const BUILD_PLACE = '__BULDAN_BUILD__';

/** The app itself, always kept, and data that nearly every reader comes to. */
const KEPT = /^(index\.html|assets\/.*|data\/manifest\.json|data\/(shapes|basemap)\/.*)$/;
const DATA = new RegExp(`^data/(${DATA_FOLDERS.join('|')})/`);
/** A corpus whose data is larger or in more files is kept as it is read: nobody's telephone is to be filled or kept busy unasked. */
const MOST_DATA = 5_000_000;
const MOST_DATA_FILES = 600;

/** Files of a site by their paths. */
export interface SiteContents {
  readonly paths: readonly string[];
  sizeOf(path: string): number;
  bytesOf(path: string): Uint8Array;
}

/** The service worker of a site whose other files are all there: it names every file that it keeps. */
export function offlineWorkerFile(bundled: string, site: SiteContents): OutputFile {
  const files = filesToKeep(site).map((url) => ({
    url,
    // `null` where the name changes with the content.
    revision: CHANGING.has(url) ? hashOf(site.bytesOf(url)) : null,
  }));
  const build = { name: hashOf(utf8ToBytes(JSON.stringify(files))), files };
  return {
    path: OFFLINE_WORKER_FILE,
    content: () => bundled.replace(BUILD_PLACE, () => JSON.stringify(build)),
  };
}

const CHANGING: ReadonlySet<string> = new Set(['index.html', 'data/manifest.json']);

function filesToKeep({ paths, sizeOf }: SiteContents): readonly string[] {
  const sorted = [...paths].sort();
  const kept = sorted.filter((path) => KEPT.test(path));
  const data = sorted.filter((path) => DATA.test(path) && !KEPT.test(path));
  if (data.length > MOST_DATA_FILES) return kept;
  const size = data.reduce((sum, path) => sum + sizeOf(path), 0);
  return size <= MOST_DATA ? [...kept, ...data] : kept;
}
