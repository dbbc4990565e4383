import { execFile } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
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

/** Builds the corpus that `write` lays into a folder, as `content` and `geo`. Its site is without the editor, which takes as long to build as all the rest. */
export async function buildAndServe(write: (folder: string) => Promise<void>): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'buldan-site-'));
  await write(folder);
  await mkdir(join(folder, 'content'), { recursive: true });
  await appendFile(join(folder, 'content/site.yaml'), '\neditor: false\n');
  const site = join(folder, 'site');
  const folders = ['--content', join(folder, 'content'), '--geo', join(folder, 'geo')];
  const program = ['--import', 'tsx', 'src/cli/main.ts'];
  await run(process.execPath, [...program, 'build', ...folders, '--no-cache', '--out', site]);
  const server = await serveFolder(site);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A fixture's time counts as its first test's unless it has its own: a build on a busy machine used it up. */
const BUILD_TIMEOUT = 240_000;

type Build = (none: object, use: (site: BuiltSite) => Promise<void>) => Promise<void>;

/** A fixture with the site of the corpus that `write` lays into a folder: built once for every worker, so that the tests of a file share it where their mode is `default`. */
export function builtSite(
  write: (folder: string) => Promise<void>,
): [Build, { scope: 'worker'; timeout: number }] {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  const build: Build = async ({}, use) => {
    const site = await buildAndServe(write);
    await use(site);
    await site.close();
  };
  return [build, { scope: 'worker', timeout: BUILD_TIMEOUT }];
}
