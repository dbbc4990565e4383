import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';
import { APP_FOLDER } from '../package-folders.ts';
import { colourPlugin } from './colour-style.ts';

/** Leaflet's source in place of its bundle: what nothing imports then stays out of the page, 17 of 44 kB gzip. */
const LEAFLET_SOURCE = { find: /^leaflet$/, replacement: 'leaflet/src/Leaflet.js' };

/** Its modules that only declare classes. The map's own stay whole, for they give it its handlers by being loaded. */
const ONLY_CLASSES = /[\\/]leaflet[\\/]src[\\/](layer|control|geometry|geo)[\\/]/;

/** Its stand-in for `contextmenu` on phones, which nothing here listens to, and the zoom by a box drawn with Shift. */
const UNUSED = /[\\/]leaflet[\\/]src[\\/]map[\\/]handler[\\/]Map\.(TapHold|BoxZoom)\.js$/;
const withoutUnused: Plugin = {
  name: 'buldan-without-unused',
  load(id) {
    const [, name] = UNUSED.exec(id) ?? [];
    return name === undefined ? null : `export const ${name} = undefined;`;
  },
};

/** Its layers but what all are made of: their classes come with what opens the first of them, 6 kB gzip. */
const LATER =
  /[\\/]leaflet[\\/]src[\\/]layer[\\/](?!Layer\.js$|vector[\\/]SVG\.Util\.js$)|[\\/]react-leaflet[\\/]lib[\\/](Popup|TileLayer)\.js$/;

/** A few hundred bytes that every language needs: one file, for each way costs half a second on a slow network. */
const OF_LANGUAGES = /[\\/]languages[\\/](dates|plural)\.ts$/;

/** What the page begins with, what it then loads to become alive, and what follows: the map, and a chosen place's card. */
const FILES = {
  'first-map': 'main.ts',
  explorer: 'mount.tsx',
  'living-map': 'map/map-view.tsx',
  'place-card': 'place/place-card-content.tsx',
};

/**
 * A file with all that a module cannot begin without: a dozen small ones weigh more and come later. What loads when it
 * is first used keeps its own; what two of these need is in the first of them.
 */
const filesInOrder = Object.entries(FILES).map(([name, module], index, all) => ({
  name(id: string, graph: ModuleGraph) {
    if (LATER.test(id)) return null;
    return isNeededBy(resolve(APP_FOLDER, module), id, graph) ? name : null;
  },
  debugName: name,
  priority: all.length - index,
}));

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

function isNeededBy(entry: string, id: string, graph: ModuleGraph, seen = new Set<string>()): boolean {
  if (id === entry) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => isNeededBy(entry, importer, graph, seen));
}

/** A class by its name and what its file holds; Vite's own names have the line too, which hardly packs. */
const nameOfClass = (name: string, _file: string, css: string): string =>
  `_${name}_${createHash('sha256').update(css).digest('base64url').slice(0, 4)}`;

/** How Vite makes the app of a site, the same for the development server and the build. */
export function siteConfig(): InlineConfig {
  return {
    root: APP_FOLDER,
    base: './',
    publicDir: false,
    plugins: [react(), colourPlugin(), withoutUnused],
    resolve: { alias: [LEAFLET_SOURCE] },
    css: { modules: { generateScopedName: nameOfClass } },
    build: {
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 600,
      rolldownOptions: {
        // Which plugin of a slow machine took how long is nothing to whoever publishes articles.
        checks: { pluginTimings: false },
        treeshake: { moduleSideEffects: [{ test: ONLY_CLASSES, sideEffects: false }] },
        output: {
          // A chunk names all that it may ever ask for, and hashes do not pack: six letters tell one build from another.
          entryFileNames: 'assets/[name]-[hash:6].js',
          chunkFileNames: 'assets/[name]-[hash:6].js',
          assetFileNames: 'assets/[name]-[hash:6][extname]',
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [...filesInOrder, { name: 'words', test: OF_LANGUAGES }],
          },
        },
      },
    },
  };
}
