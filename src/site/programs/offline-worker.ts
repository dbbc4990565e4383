import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { BUILD_PLACE, OFFLINE_WORKER_FILE, offlineWorkerFile } from '../../publish/offline-build.ts';
import type { SiteFolder } from '../folder/site-folder.ts';
import { OFFLINE_WORKER } from '../package-folders.ts';

/** Bundles `service-worker.js`, which is still to be told the files that it keeps. The bundler is loaded for it: most sites have their programs already. */
export async function bundleOfflineWorker(): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { BUILD: BUILD_PLACE },
    build: {
      write: false,
      lib: { entry: OFFLINE_WORKER, formats: ['iife'], name: 'Buldan', fileName: () => OFFLINE_WORKER_FILE },
    },
  });
  return (built as Rolldown.RolldownOutput[])[0]?.output[0].code ?? '';
}

/** Writes it for the site in a folder. It has to be the last step: the worker names every file it keeps. */
export function writeOfflineWorker(folder: SiteFolder, bundled: string): void {
  const files = folder.files();
  const fileAt = (path: string) => files.get(path) ?? '';
  const { path, content } = offlineWorkerFile(bundled, {
    paths: [...files.keys()],
    sizeOf: (each) => statSync(fileAt(each)).size,
    bytesOf: (each) => readFileSync(fileAt(each)),
  });
  writeFileSync(join(folder.workshop, path), content());
}
