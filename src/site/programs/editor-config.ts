import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { EDITOR_PAGE } from '../../publish/editor-files.ts';
import { EDITOR_FOLDER } from '../package-folders.ts';
import { colourPlugin } from './colour-style.ts';
import { EDITOR_ASSETS } from './editor-kit.ts';

/**
 * How Vite makes the editor: a build of its own into the same site, so that nothing of it is in the explorer's first view,
 * nor among what a reader's browser keeps for reading offline.
 */
export function editorConfig(outDir: string): InlineConfig {
  return {
    root: EDITOR_FOLDER,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), colourPlugin()],
    worker: { format: 'es', rolldownOptions: { checks: { pluginTimings: false } } },
    build: {
      outDir,
      assetsDir: EDITOR_ASSETS,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: resolve(EDITOR_FOLDER, EDITOR_PAGE),
        output: { chunkFileNames: nameOfChunk },
        checks: { pluginTimings: false },
      },
    },
  };
}

/** Sentences of problems are loaded where there is one, and are not to be taken for the language that the page opens in. */
function nameOfChunk({ facadeModuleId }: { readonly facadeModuleId?: string | null }): string {
  const prefix = facadeModuleId?.includes('/languages/problems/') ? 'problems-' : '';
  return `${EDITOR_ASSETS}/${prefix}[name]-[hash].js`;
}
