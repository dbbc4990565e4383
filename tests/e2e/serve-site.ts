/** Serves the built site to the browser tests: `tsx tests/e2e/serve-site.ts FOLDER PORT`. */
import { serveFolder } from './serve-folder.ts';

const [folder = 'dist', port = '4173'] = process.argv.slice(2);
await serveFolder(folder, Number(port));
