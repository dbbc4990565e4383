import { build, type Rolldown } from 'vite';
import type { Site } from '../model/site.ts';
import type { OutputFile } from '../pipeline/output-file.ts';
import { messagesOf } from './languages.ts';
import { EMBED_ENTRY } from './package-folders.ts';

const NAME = 'buldan-map.js';

/**
 * Makes `buldan-map.js`: a build of its own, so that it shares no chunk with the app and keeps the one name that host
 * pages know. It speaks the site's languages.
 */
export async function embedScript({ languages }: Site): Promise<OutputFile> {
  const sentences = messagesOf(languages).map(({ language, element }) => [language, element]);
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { SENTENCES: JSON.stringify(Object.fromEntries(sentences)) },
    build: {
      write: false,
      lib: { entry: EMBED_ENTRY, formats: ['iife'], name: 'Buldan', fileName: () => NAME },
    },
  });
  const { code } = (built as Rolldown.RolldownOutput[])[0]?.output[0] ?? { code: '' };
  return { path: NAME, content: () => code };
}
