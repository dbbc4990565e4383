import { resolve, sep } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { createLoader, type Folders } from './load-input.ts';
import { createPipeline, type Result } from './pipeline/pipeline.ts';
import { formatProblems, hasErrors } from './report.ts';

const DATA = '/data/';

/** Brings the corpus into the site: as files when building, from memory while developing. */
export function buldan(folders: Folders): Plugin {
  const load = createLoader(folders);
  const pipeline = createPipeline();
  const run = async () => pipeline.run(await load());
  return {
    name: 'buldan',
    apply: (_config, { mode }) => mode !== 'test',
    async generateBundle() {
      const { files, problems } = await run();
      if (files === null) this.error(formatProblems(problems));
      for (const { path, content } of files)
        this.emitFile({ type: 'asset', fileName: DATA.slice(1) + path, source: content });
    },
    async configureServer(server) {
      const latest = await followChanges(server, folders, run);
      server.middlewares.use(serveData(latest));
    },
  };
}

/** Runs again whenever a file of the corpus changes; gives the latest result that was good, or else the first one. */
async function followChanges(
  server: ViteDevServer,
  folders: Folders,
  run: () => Promise<Result>,
): Promise<() => Result> {
  let latest = await run();
  tell(server, latest);
  const roots = Object.values(folders).map((folder) => resolve(folder));
  const refresh = async () => {
    const result = await run();
    if (result.files !== null) latest = result;
    tell(server, result);
  };
  server.watcher.add(roots);
  server.watcher.on('all', (_event, path) => {
    if (roots.some((root) => path.startsWith(root + sep)))
      refresh().catch((error) => server.config.logger.error(String(error)));
  });
  return () => latest;
}

/** Shows problems in the terminal and, where they stop the site, over the page; else has the page load again. */
function tell(server: ViteDevServer, { problems }: Result): void {
  const message = formatProblems(problems);
  if (problems.length > 0) server.config.logger.error(message);
  if (hasErrors(problems)) server.ws.send({ type: 'error', err: { message, stack: '' } });
  else server.ws.send({ type: 'full-reload' });
}

function serveData(latest: () => Result): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (!path.startsWith(DATA)) return next();
    const file = latest().files?.find((each) => DATA + each.path === decodeURIComponent(path));
    response.statusCode = file === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(file?.content);
  };
}
