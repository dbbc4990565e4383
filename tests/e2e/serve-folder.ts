import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { MEDIA_TYPES } from './media-types.ts';

/** Serves a site as it lies in its folder, at a free port if none is named: a plain host, which compresses nothing. */
export function serveFolder(folder: string, port = 0): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    const content = await readFile(file).catch(() => null);
    response.writeHead(content === null ? 404 : 200, {
      // As the site's own _headers have it.
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-cache',
      'Content-Type': MEDIA_TYPES[extname(file)] ?? 'text/plain',
    });
    response.end(content);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
