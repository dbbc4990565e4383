import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { MEDIA_TYPES } from './media-types.ts';

const run = promisify(execFile);

/** A site of another corpus, built by the command line into a temporary folder and served on a port of its own. */
export interface BuiltSite {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the corpus in `folder`, which has a `content` and a `geo`. */
export async function buildAndServe(folder: string): Promise<BuiltSite> {
  const out = await mkdtemp(join(tmpdir(), 'buldan-site-'));
  const site = join(out, 'site');
  const folders = ['--content', join(folder, 'content'), '--geo', join(folder, 'geo')];
  await run('npx', ['tsx', 'src/cli/main.ts', 'build', ...folders, '--no-cache', '--out', site]);
  const server = await serve(site);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(out, { recursive: true });
    },
  };
}

function serve(folder: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    const content = await readFile(file).catch(() => null);
    response.writeHead(content === null ? 404 : 200, {
      'Content-Type': MEDIA_TYPES[extname(file)] ?? 'text/plain',
    });
    response.end(content);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
