import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The same from `src`, as TypeScript, and from wherever in `lib` this was bundled, compiled and installed. */
const OWN_FOLDER = dirname(fileURLToPath(import.meta.url));
const PACKAGE = packageAround(OWN_FOLDER);

function packageAround(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : packageAround(dirname(folder));
}

/** As in `package.json`. */
export const PACKAGE_VERSION: string = JSON.parse(
  readFileSync(resolve(PACKAGE, 'package.json'), 'utf8'),
).version;

/** Countries, divisions, waters and towns of the world. */
export const WORLD_GAZETTEER = resolve(PACKAGE, 'geo/world/gazetteer');

/** What annotates articles beside the main thread: TypeScript needs a loader, which a worker does not inherit. */
export const IS_COMPILED = extname(import.meta.url) === '.js';
/** Stands for the code of the compiled program: the names of its files, which have hashes of what they hold. `null` from `src`. */
export const COMPILED_CODE = IS_COMPILED ? readdirSync(OWN_FOLDER).sort().join() : null;
export const ARTICLE_WORKER = resolve(
  PACKAGE,
  IS_COMPILED ? 'lib/cli/stream/article-worker.js' : 'src/cli/stream/article-worker.ts',
);
export const WORKER_LOADER = resolve(PACKAGE, 'node_modules/tsx/dist/esm/api/index.mjs');

/** What bundles the parts that the editor makes sites from, in a process of its own. */
export const SITE_KIT_MAKER = resolve(
  PACKAGE,
  IS_COMPILED ? 'lib/site/make-site-kit.js' : 'src/site/make-site-kit.ts',
);

/** The sources, for Vite: of the app, and of the editor. */
export const SOURCE_FOLDER = resolve(PACKAGE, 'src');
export const APP_FOLDER = resolve(PACKAGE, 'src/app');
export const EDITOR_FOLDER = resolve(PACKAGE, 'src/editor');
export const EMBED_ENTRY = resolve(PACKAGE, 'src/embed/buldan-map.ts');
export const OFFLINE_WORKER = resolve(PACKAGE, 'src/app/offline/worker/service-worker.ts');

/** Files that go into the site as they are. */
export const EMBED_TYPES = resolve(PACKAGE, 'src/embed/element-types.ts');
export const SITE_ICON = resolve(PACKAGE, 'src/app/ui/icon.svg');
export const REACT_TYPES = resolve(PACKAGE, 'src/embed/buldan-map-react.d.ts');

/** To which the colours are added. */
export const PAGES_STYLE = resolve(PACKAGE, 'src/publish/pages/pages.css');

/** What goes with names of Unicode CLDR wherever they go. */
export const UNICODE_LICENCE = resolve(PACKAGE, 'geo/world/unicode-licence.txt');

/** The ground of the world, in pieces. */
export const WORLD_BASEMAP = resolve(PACKAGE, 'geo/world/basemap');
