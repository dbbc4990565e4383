import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serveFolder } from './serve-folder.ts';

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
  const server = await serveFolder(site);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(out, { recursive: true });
    },
  };
}
