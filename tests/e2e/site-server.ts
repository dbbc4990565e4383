import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { MEDIA_TYPES } from './media-types.ts';

/** A plain host of a site in a subfolder, without rewrite rules, that a test can redeploy and take away. */
export interface SiteServer {
  readonly address: string;
  /** From now on the path answers with `content`; `null` takes the file away. */
  replace(path: string, content: string | null): void;
  close(): Promise<void>;
}

const SUBFOLDER = '/maps/lake/';

export async function startSiteServer(folder: string): Promise<SiteServer> {
  const replaced = new Map<string, string | null>();
  const read = async (path: string): Promise<string | Buffer | null> => {
    const other = replaced.get(path);
    if (other !== undefined || path.includes('..')) return other ?? null;
    return readFile(join(folder, normalize(path))).catch(() => null);
  };
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://site');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const content = path.startsWith(SUBFOLDER) ? await read(path.slice(SUBFOLDER.length)) : null;
    response.writeHead(content === null ? 404 : 200, {
      'Content-Type': MEDIA_TYPES[extname(path)] ?? 'text/plain',
      'Cache-Control': 'no-store',
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${SUBFOLDER}`,
    replace: (path, content) => replaced.set(path, content),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
