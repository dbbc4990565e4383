import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import type { Folders } from './load-input.ts';
import { APP_FOLDER } from './package-folders.ts';
import { buldan } from './vite-plugin.ts';

/** How Vite makes the site of a corpus, the same for the development server and the build. */
export function siteConfig(folders: Folders): InlineConfig {
  return {
    root: APP_FOLDER,
    base: './',
    publicDir: false,
    plugins: [react(), buldan(folders)],
    build: { assetsInlineLimit: 0, emptyOutDir: true },
  };
}
