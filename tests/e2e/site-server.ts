import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { MEDIA_TYPES } from './media-types.ts';

/** A plain host of a site in a subfolder, without rewrite rules, that a test can redeploy and take away. */
export interface SiteServer {
  readonly address: string;
  /** From now on the path answers with `content`; `null` takes the file away. */
  replace(path: string, content: string | null): void;
  /** From now on the files of another folder are served. */
  deploy(folder: string): void;
  /** From now on every answer takes so long. */
  delay(milliseconds: number): void;
  /** Paths in the site that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const SUBFOLDER = '/maps/lake/';

/** Bytes: what a browser asks for with an address as long as it takes any. */
const LONGEST_HEAD = 4_000_000;

export async function startSiteServer(folder: string): Promise<SiteServer> {
  const replaced = new Map<string, string | null>();
  const asked: string[] = [];
  let [deployed, waiting] = [folder, 0];
  const read = async (path: string): Promise<string | Buffer | null> => {
    const other = replaced.get(path);
    if (other !== undefined || path.includes('..')) return other ?? null;
    return readFile(join(deployed, normalize(path))).catch(() => null);
  };
  const server = createServer({ maxHeaderSize: LONGEST_HEAD }, async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://site');
    asked.push(url.slice(SUBFOLDER.length));
    await setTimeout(waiting);
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const content = path.startsWith(SUBFOLDER) ? await read(path.slice(SUBFOLDER.length)) : null;
    response.writeHead(content === null ? 404 : 200, {
      // As hosts of static pages do: else no page of another origin could take the element as a module.
      'Access-Control-Allow-Origin': '*',
      'Content-Type': MEDIA_TYPES[extname(path)] ?? 'text/plain',
      'Cache-Control': 'no-cache',
    });
    response.end(content ?? 'There is no such file.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${SUBFOLDER}`,
    asked,
    deploy(folder) {
      deployed = folder;
    },
    delay(milliseconds) {
      waiting = milliseconds;
    },
    replace: (path, content) => replaced.set(path, content),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
