import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EDITOR_PAGE } from '../../publish/editor-files.ts';
import { siteParts } from '../site-files.ts';
import { bundle } from './bundle.ts';
import { editorConfig } from './editor-config.ts';
import type { Bundled } from './editor-kit.ts';
import { bundleOfflineWorker } from './offline-worker.ts';
import { siteConfig } from './site-config.ts';

export interface BundledPrograms {
  readonly bundled: Bundled;
  /** The folders of the packages of which something has gone in. */
  readonly packages: ReadonlySet<string>;
}

export type BundlePrograms = typeof bundlePrograms;

/** Bundles the explorer into a folder, and the editor where it is wanted; gives what a site then fills in of its own. */
export async function bundlePrograms(folder: string, hasEditor: boolean): Promise<BundledPrograms> {
  const config = siteConfig();
  const app = { ...config.build, outDir: folder, emptyOutDir: false };
  const packages = new Set(await bundle({ ...config, configFile: false, logLevel: 'warn', build: app }));
  if (hasEditor) for (const each of await bundle(editorConfig(folder))) packages.add(each);
  const read = (page: string) => readFile(join(folder, page), 'utf8');
  const bundled = {
    ...(await siteParts(packages)),
    page: await read('index.html'),
    editorPage: hasEditor ? await read(EDITOR_PAGE) : '',
    offlineWorker: await bundleOfflineWorker(),
  };
  return { bundled, packages };
}
