import { build } from 'vite';
import { EMBED_ENTRY } from './package-folders.ts';

/**
 * Makes `buldan-map.js` in the site's folder: a build of its own, so that it shares no chunk with the app and keeps
 * the one name that host pages know.
 */
export async function buildEmbedScript(folder: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: EMBED_ENTRY, formats: ['iife'], name: 'Buldan', fileName: () => 'buldan-map.js' },
    },
  });
}
