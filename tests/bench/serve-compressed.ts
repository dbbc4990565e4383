import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { MEDIA_TYPES } from '../e2e/media-types.ts';

interface CompressedSite {
  /** Ends with a slash. */
  readonly address: string;
  close(): void;
}

/** Serves a site compressed, as the README's recipes do, at a port of its own. */
export async function serveCompressed(folder: string): Promise<CompressedSite> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://site');
    const path = normalize(join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const content = await readFile(path).catch(() => null);
    if (content === null) return void response.writeHead(404).end();
    const isText = extname(path) !== '.woff2';
    response.writeHead(200, {
      'Content-Type': MEDIA_TYPES[extname(path)] ?? 'text/plain',
      ...(isText ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(isText ? gzipSync(content) : content);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => void server.close(),
  };
}
