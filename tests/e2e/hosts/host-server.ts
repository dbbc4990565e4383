import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** What the pages of this folder name as the map's site. */
const WRITTEN = /http:\/\/127\.0\.0\.1:4173(?!\d)(\/?)/g;
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

export interface HostServer {
  readonly origin: string;
  /** Serves a page made up by a test. */
  add(path: string, html: string): void;
  close(): void;
}

/** Serves the host pages on a port, and so an origin, of their own; their maps are those of `site`. */
export async function startHostServer(site: string): Promise<HostServer> {
  const pages = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const text = pages.get(path) ?? (await readPage(path));
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html';
    response.writeHead(text === null ? 404 : 200, { 'Content-Type': `${type}; charset=utf-8` });
    // In one go: the site's own port may begin with the digits of the written one.
    response.end(text?.replaceAll(WRITTEN, (_, slash) => (slash === '' ? new URL(site).origin : site)));
  });
  const { port } = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    add: (path, html) => pages.set(path, html),
    close: () => server.close(),
  };
}

/** `null` where this folder has no such page. */
async function readPage(path: string): Promise<string | null> {
  if (!/^\/[\w-]+\.(html|css|js)$/.test(path)) return null;
  return readFile(join(import.meta.dirname, path), 'utf8');
}

function listen(server: Server): Promise<AddressInfo> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server.address() as AddressInfo));
  });
}
