import { fork } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { Connect } from 'vite';
import { DEVELOPED_KIT } from '../../publish/site-kit.ts';
import { obstacleWords } from '../../site/command-words.ts';
import { Obstacle } from '../../site/obstacle.ts';
import { SITE_KIT_MAKER } from '../../site/package-folders.ts';
import { listFiles } from '../load-input.ts';

const ADDRESS = `/${DEVELOPED_KIT}`;

type Kit = ReadonlyMap<string, Uint8Array>;

/** Serves what the editor makes sites from, bundled as the build has it, when it is first asked for: that takes a while. */
export function serveSiteKit(): Connect.NextHandleFunction {
  let making: Promise<Kit> | null = null;
  const kit = (): Promise<Kit> => {
    making ??= makeKit().catch((error: unknown) => {
      // Whatever stood in the way may be gone the next time.
      making = null;
      throw error;
    });
    return making;
  };
  return (request, response, next) => {
    const { pathname } = new URL(`http://localhost${request.originalUrl ?? '/'}`);
    if (!pathname.startsWith(ADDRESS)) return next();
    const answer = (all: Kit) => {
      const bytes = all.get(decodeURIComponent(pathname.slice(ADDRESS.length)));
      response.statusCode = bytes === undefined ? 404 : 200;
      // It is copied into sites, and is nothing to show or to run here.
      response.setHeader('Content-Type', 'application/octet-stream');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Cache-Control', 'no-store');
      response.end(bytes);
    };
    kit().then(answer).catch(next);
  };
}

async function makeKit(): Promise<Kit> {
  const folder = await mkdtemp(join(tmpdir(), 'buldan-kit-'));
  try {
    await bundleInto(folder);
    const files = (await listFiles(folder)).map(
      async (file) => [relative(folder, file).split(sep).join('/'), await readFile(file)] as const,
    );
    return new Map(await Promise.all(files));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The environment of a development server would put React's development build into the sites. */
function bundleInto(folder: string): Promise<void> {
  const maker = fork(SITE_KIT_MAKER, [folder], { env: { ...process.env, NODE_ENV: 'production' } });
  return new Promise((resolve, reject) => {
    maker.once('error', reject);
    maker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Obstacle(obstacleWords().kitNotMade(code))),
    );
  });
}
