import { build } from 'vite';
import type { Site } from '../corpus/manifest.ts';
import { messagesOf } from './languages.ts';
import { EMBED_ENTRY } from './package-folders.ts';

/**
 * Makes `buldan-map.js` in the site's folder: a build of its own, so that it shares no chunk with the app and keeps
 * the one name that host pages know. It speaks the site's languages.
 */
export async function buildEmbedScript(folder: string, { languages }: Site): Promise<void> {
  const sentences = messagesOf(languages).map(({ language, element }) => [language, element]);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { SENTENCES: JSON.stringify(Object.fromEntries(sentences)) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: EMBED_ENTRY, formats: ['iife'], name: 'Buldan', fileName: () => 'buldan-map.js' },
    },
  });
}
