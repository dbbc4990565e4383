import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';
import { directionOf } from '../model/direction.ts';
import type { Site } from '../model/site.ts';
import { colourPlugin } from './colour-style.ts';
import { EDITOR_FOLDER } from './package-folders.ts';
import { addPolicy } from './page-head.ts';

const PAGE = 'editor.html';

/**
 * How Vite makes the editor: a build of its own into the same site, so that nothing of it is in the explorer's first view,
 * nor among what a reader's browser keeps for reading offline.
 */
export function editorConfig(site: Site, outDir: string): InlineConfig {
  return {
    root: EDITOR_FOLDER,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), colourPlugin(), editorPagePlugin(site)],
    worker: { format: 'es' },
    build: {
      outDir,
      assetsDir: 'editor/assets',
      emptyOutDir: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: { input: resolve(EDITOR_FOLDER, PAGE) },
    },
  };
}

/** The site's first language and its policy. */
function editorPagePlugin(site: Site): Plugin {
  const language = site.languages[0] ?? 'ar';
  return {
    name: 'buldan-editor-page',
    transformIndexHtml: (html) =>
      addPolicy(
        html.replace(/<html [^>]*>/, () => `<html lang="${language}" dir="${directionOf(language)}">`),
        site,
      ),
  };
}
