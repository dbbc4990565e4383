import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { isVisit, PROJECT_TOKEN } from '../../input/project-protocol.ts';
import { EDITOR_PAGE } from '../../publish/editor-files.ts';
import { obstacleWords } from '../../site/command-words.ts';
import { EDITOR_FOLDER } from '../../site/package-folders.ts';
import { portOf, senderOf } from './serve-project.ts';

/** Where Vite serves the editor's modules, which lie outside the app's folder. */
const MODULES = `/@fs/${EDITOR_FOLDER.replaceAll('\\', '/').replace(/^\//, '')}`;

/** Serves the editor's page to who visits it, with the token that opens the project's files; to no script of another page. */
export function serveEditor(server: ViteDevServer, token: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const address = request.originalUrl ?? '';
    if (!/^\/editor\.html(?:\?|$)/.test(address)) return next();
    response.removeHeader('Access-Control-Allow-Origin');
    if (!isVisit(senderOf(request), portOf(request))) {
      response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(obstacleWords().onlyVisitors);
      return;
    }
    makePage(server, token, address)
      .then((html) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.setHeader('Cache-Control', 'no-store');
        // In a frame of another page somebody could be led to click what they do not see.
        response.setHeader('X-Frame-Options', 'DENY');
        response.end(html);
      })
      .catch(next);
  };
}

async function makePage(server: ViteDevServer, token: string, address: string): Promise<string> {
  const page = await readFile(join(EDITOR_FOLDER, EDITOR_PAGE), 'utf8');
  const html = page
    .replace('src="./', `src="${MODULES}/`)
    .replace('href="../app/', 'href="/')
    .replace('</head>', `  <meta name="${PROJECT_TOKEN}" content="${token}">\n  </head>`);
  return server.transformIndexHtml(address, html);
}
