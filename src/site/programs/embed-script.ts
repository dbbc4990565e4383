import type { Rolldown } from 'vite';
import { EMBED_SCRIPT, SENTENCES_PLACE } from '../../publish/embed-script.ts';
import { EMBED_ENTRY } from '../package-folders.ts';

/**
 * Bundles `buldan-map.js` in a build of its own, so that it shares no chunk with the app and keeps the one name that host
 * pages know. Its sentences are still to be put in.
 */
export async function bundleEmbedScript(): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { SENTENCES: SENTENCES_PLACE },
    build: {
      write: false,
      lib: { entry: EMBED_ENTRY, formats: ['iife'], name: 'Buldan', fileName: () => EMBED_SCRIPT },
    },
  });
  return (built as Rolldown.RolldownOutput[])[0]?.output[0].code ?? '';
}
