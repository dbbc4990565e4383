import { resolve, sep } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import type { LiveCorpus } from './live-corpus.ts';
import { addPolicy, fillPage } from './page-head.ts';
import type { OutputFile } from './pipeline/output-file.ts';
import type { Result } from './pipeline/pipeline.ts';
import { formatProblems, hasErrors } from './report.ts';

const DATA = 'data/';

/** Gives the page what its site's settings say and, while developing, the corpus from memory. */
export function buldan(corpus: LiveCorpus): Plugin {
  let isBuild = false;
  return {
    name: 'buldan',
    apply: (_config, { mode }) => mode !== 'test',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    async transformIndexHtml(html) {
      const { site } = await corpus.current();
      const page = fillPage(html, site);
      return isBuild ? addPolicy(page, site) : page;
    },
    async configureServer(server) {
      const latest = await followChanges(server, corpus);
      server.middlewares.use(serveData(latest));
    },
  };
}

/**
 * Runs again when a file of the corpus changes, also while the first run is under way. What it returns gives the files
 * of the last good result.
 */
async function followChanges(server: ViteDevServer, corpus: LiveCorpus): Promise<() => Files> {
  const roots = Object.values(corpus.folders).map((folder) => resolve(folder));
  let good: Files = new Map();
  let last: Result | null = null;
  const take = (result: Result) => {
    last = result;
    if (result.files !== null) good = filesOf(result);
  };
  const refresh = async (path: string) => {
    const result = await corpus.refresh([path]);
    take(result);
    tell(server, result);
  };
  server.watcher.add(roots);
  server.watcher.on('all', (_event, path) => {
    const isOurs = roots.some((root) => path.startsWith(root + sep));
    if (isOurs) refresh(path).catch((error: unknown) => server.config.logger.error(String(error)));
  });
  server.ws.on('connection', () => {
    if (last !== null && hasErrors(last.problems)) tell(server, last);
  });
  take(await corpus.current());
  return () => good;
}

/** Shows problems in the terminal and, where they stop the site, over the page; else the page loads again. */
function tell(server: ViteDevServer, { problems }: Result): void {
  const message = formatProblems(problems);
  if (problems.length > 0) server.config.logger.error(message);
  if (hasErrors(problems)) server.ws.send({ type: 'error', err: { message, stack: '' } });
  else server.ws.send({ type: 'full-reload' });
}

type Files = ReadonlyMap<string, OutputFile>;

function filesOf({ files }: Result): Files {
  return new Map([...(files ?? [])].map((file) => [`/${DATA}${file.path}`, file]));
}

function serveData(latest: () => Files): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // The app has a folder of this name too: its modules are for Vite to serve.
    if (!pathname.startsWith(`/${DATA}`) || !pathname.endsWith('json')) return next();
    const file = latest().get(pathname);
    response.statusCode = file === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(file?.content());
  };
}
