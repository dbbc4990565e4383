import { resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Plugin, ViteDevServer } from 'vite';
import { type DevelopedSite, developSite, serveSiteFiles } from './developed-site.ts';
import type { LiveCorpus } from './live-corpus.ts';
import { addPolicy, fillPage } from './page-head.ts';
import type { Result } from './pipeline/pipeline.ts';
import { formatProblems, hasErrors } from './report.ts';

/** Gives the page what its site's settings say and, while developing, all other files of the site from memory. */
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
      // After Vite itself has looked, for the app has folders of the same names.
      return () => void server.middlewares.use(serveSiteFiles(latest));
    },
  };
}

/** The watcher passes over a second change of a file within 50 ms: what is read a little later has both. */
const SETTLING_MS = 80;

/**
 * Runs again when files of the corpus change, also while the first run is under way. What it returns gives the last
 * good site.
 */
async function followChanges(server: ViteDevServer, corpus: LiveCorpus): Promise<() => DevelopedSite> {
  const roots = Object.values(corpus.folders).map((folder) => resolve(folder));
  const first = corpus.current();
  const changed = new Set<string>();
  const refresh = async () => {
    await first;
    await setTimeout(SETTLING_MS);
    const paths = [...changed];
    changed.clear();
    last = await corpus.refresh(paths);
    if (last.files !== null) good = developSite(last);
    tell(server, last);
  };
  server.watcher.add(roots);
  server.watcher.on('all', (_event, path) => {
    if (!roots.some((root) => path.startsWith(root + sep))) return;
    const isAwaited = changed.size > 0;
    changed.add(path);
    if (!isAwaited) refresh().catch((error: unknown) => server.config.logger.error(String(error)));
  });
  let last = await first;
  let good = developSite(last);
  server.ws.on('connection', () => {
    if (hasErrors(last.problems)) tell(server, last);
  });
  return () => good;
}

/** Shows problems in the terminal and, where they stop the site, over the page; else the page loads again. */
function tell(server: ViteDevServer, { problems }: Result): void {
  const message = formatProblems(problems);
  if (problems.length > 0) server.config.logger.error(message);
  if (hasErrors(problems)) server.ws.send({ type: 'error', err: { message, stack: '' } });
  else server.ws.send({ type: 'full-reload' });
}
