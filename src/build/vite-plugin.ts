import { resolve, sep } from 'node:path';
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

/**
 * Runs again when a file of the corpus changes, also while the first run is under way. What it returns gives the last
 * good site.
 */
async function followChanges(server: ViteDevServer, corpus: LiveCorpus): Promise<() => DevelopedSite> {
  const roots = Object.values(corpus.folders).map((folder) => resolve(folder));
  const first = corpus.current();
  const refresh = async (path: string) => {
    await first;
    last = await corpus.refresh([path]);
    if (last.files !== null) good = developSite(last);
    tell(server, last);
  };
  server.watcher.add(roots);
  server.watcher.on('all', (_event, path) => {
    const isOurs = roots.some((root) => path.startsWith(root + sep));
    if (isOurs) refresh(path).catch((error: unknown) => server.config.logger.error(String(error)));
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
