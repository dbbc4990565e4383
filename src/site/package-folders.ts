import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The same from `src/site`, as TypeScript, and from `lib/site`, compiled and installed. */
const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** As in `package.json`. */
export const PACKAGE_VERSION: string = JSON.parse(
  readFileSync(resolve(PACKAGE, 'package.json'), 'utf8'),
).version;

/** Countries, divisions, waters and towns of the world. */
export const WORLD_GAZETTEER = resolve(PACKAGE, 'geo/world/gazetteer');

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

/** The ground of the world, in pieces. */
export const WORLD_BASEMAP = resolve(PACKAGE, 'geo/world/basemap');
