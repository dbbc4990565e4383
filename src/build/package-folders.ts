import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Folders } from './load-input.ts';

/** The same from `src/build`, as TypeScript, and from `lib/build`, compiled and installed. */
const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** The built-in corpus. */
export const BUILT_IN: Folders = { content: fromHere('content'), geo: fromHere('geo') };

/** The sources of the app, for Vite. */
export const APP_FOLDER = resolve(PACKAGE, 'src/app');
export const EMBED_ENTRY = resolve(PACKAGE, 'src/embed/buldan-map.ts');
export const OFFLINE_WORKER = resolve(PACKAGE, 'src/app/offline/worker/service-worker.ts');

/** Files that go into the site as they are. */
export const EMBED_TYPES = resolve(PACKAGE, 'src/embed/element-types.ts');
export const REACT_TYPES = resolve(PACKAGE, 'src/embed/buldan-map-react.d.ts');
export const PAGES_STYLE = resolve(PACKAGE, 'src/build/pages/pages.css');

/** Paths in messages are as short as the person knows them. */
function fromHere(folder: string): string {
  return relative(process.cwd(), resolve(PACKAGE, folder)) || '.';
}
