import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import type { LiveCorpus } from './live-corpus.ts';
import { APP_FOLDER } from './package-folders.ts';
import { buldan } from './vite-plugin.ts';

/** How Vite makes the site of a corpus, the same for the development server and the build. */
export function siteConfig(corpus: LiveCorpus): InlineConfig {
  return {
    root: APP_FOLDER,
    base: './',
    publicDir: false,
    plugins: [react(), buldan(corpus)],
    build: {
      assetsInlineLimit: 0,
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 600,
    },
  };
}
