import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { colourPlugin } from './colour-style.ts';
import { APP_FOLDER } from './package-folders.ts';

/** Leaflet's source in place of its bundle: what nothing imports then stays out of the page, 17 of 44 kB gzip. */
const LEAFLET_SOURCE = { find: /^leaflet$/, replacement: 'leaflet/src/Leaflet.js' };

/** Its modules that only declare classes. The map's own stay whole, for they give it its handlers by being loaded. */
const ONLY_CLASSES = /[\\/]leaflet[\\/]src[\\/](layer|control|geometry|geo)[\\/]/;

/** What explorer and editor both begin with: in one file, for a dozen small ones weigh more. */
const SHARED =
  /src[\\/]app[\\/](model|i18n|layout[\\/](media|padding)|data[\\/](corpus-context|use-loaded|load-error)|state[\\/](view-context|default-view)|ui[\\/](button|icon|link|failure|skeleton|when-loaded|deferred|separated|unseen))/;

/** How Vite makes the app of a site, the same for the development server and the build. */
export function siteConfig(): InlineConfig {
  return {
    root: APP_FOLDER,
    base: './',
    publicDir: false,
    plugins: [react(), colourPlugin()],
    resolve: { alias: [LEAFLET_SOURCE] },
    build: {
      assetsInlineLimit: 0,
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 600,
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: ONLY_CLASSES, sideEffects: false }] },
        output: { advancedChunks: { groups: [{ name: 'shared', test: SHARED }] } },
      },
    },
  };
}
