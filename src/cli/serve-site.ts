import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { type Connect, type PreviewServer, preview } from 'vite';
import { decodeManifest } from '../corpus/decode.ts';
import type { Site } from '../model/site.ts';
import { siteHeaders } from '../publish/header-file.ts';
import { obstacleWords } from '../site/command-words.ts';
import { orIfMissing } from '../site/folder/or-if-missing.ts';
import { Obstacle } from '../site/obstacle.ts';

const HOST = '127.0.0.1';
const MISSING_PAGE = '404.html';

/** Serves a built site as a host would, with the headers that a host should send; the address is in `resolvedUrls`. */
export async function serveSite(folder: string, port: number): Promise<PreviewServer> {
  const site = resolve(folder);
  const text = await orIfMissing(readFile(join(site, 'data/manifest.json'), 'utf8'), null);
  if (text === null) throw new Obstacle(obstacleWords().noSite(folder));
  const manifest = decodeManifest(JSON.parse(text));
  await requirePort(port);
  return preview({
    configFile: false,
    root: dirname(site),
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: site },
    preview: { port, strictPort: true, host: HOST },
    plugins: [
      {
        name: 'buldan-headers',
        configurePreviewServer({ middlewares }) {
          middlewares.use(sendHeaders(manifest.site));
          // After Vite itself has looked for a file.
          return () => void middlewares.use(sayMissing(join(site, MISSING_PAGE)));
        },
      },
    ],
  });
}

/** Says in a sentence what Vite says with a stack of calls. */
async function requirePort(port: number): Promise<void> {
  const server = createServer().listen(port, HOST);
  try {
    await once(server, 'listening');
  } catch {
    throw new Obstacle(obstacleWords().portTaken(port));
  } finally {
    server.close();
  }
}

function sendHeaders(site: Site): Connect.NextHandleFunction {
  const rules = siteHeaders(site).map(([path, headers]) => ({ matches: matcher(path), headers }));
  return (request, response, next) => {
    const { pathname } = new URL(`http://localhost${request.url ?? '/'}`);
    for (const { headers } of rules.filter(({ matches }) => matches(pathname))) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    }
    next();
  };
}

/** Answers what Vite has found no file for: of a page that it has found, and sends later, it has written the address anew. */
function sayMissing(page: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    if (request.url !== request.originalUrl) return next();
    const answer = async () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      // What is missing from a folder that is kept for ever may be there tomorrow.
      response.removeHeader('Cache-Control');
      response.end(await orIfMissing(readFile(page), undefined));
    };
    answer().catch(next);
  };
}

/** Paths of header files have a `*` for any words. */
function matcher(path: string): (pathname: string) => boolean {
  const [before = '', after] = path.split('*');
  if (after === undefined) return (pathname) => pathname === path;
  return (pathname) => pathname.startsWith(before) && pathname.endsWith(after);
}
