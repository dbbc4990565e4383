import { randomBytes } from 'node:crypto';
import { resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Connect, InlineConfig, Plugin, ViteDevServer } from 'vite';
import { hasErrors } from '../../model/problem.ts';
import type { Result } from '../../pipeline/pipeline.ts';
import { commandWordsIn, languageOfUser } from '../../site/command-words.ts';
import { SOURCE_FOLDER } from '../../site/package-folders.ts';
import { siteConfig } from '../../site/programs/site-config.ts';
import { formatProblems } from '../print/report.ts';
import { openProjectFolder } from '../project/project-folder.ts';
import { serveEditor } from '../project/serve-editor.ts';
import { serveProject } from '../project/serve-project.ts';
import { type DevelopedSite, developSite, serveEditorData, serveSiteFiles } from './developed-site.ts';
import type { LiveCorpus } from './live-corpus.ts';
import { isEditor, pagePlugin } from './page-plugin.ts';
import { serveGround } from './serve-ground.ts';
import { serveSiteKit } from './serve-site-kit.ts';

/** How Vite serves a site while its corpus is written: the app as the build has it, everything else from memory. */
export function developmentConfig(corpus: LiveCorpus): InlineConfig {
  const config = siteConfig();
  const page = pagePlugin(async () => (await corpus.current()).site);
  const plugins = [...(config.plugins ?? []), page, editorPlugin(corpus), corpusPlugin(corpus)];
  return { ...config, plugins, worker: { format: 'es' } };
}

/** Seen from the app's folder. */
const EDITOR_MODULES = ['../editor/main.tsx', '../editor/worker/editor-worker.ts'];

/** The editor of the project's own files; their key is another one each time. */
function editorPlugin({ folders }: LiveCorpus): Plugin {
  const token = randomBytes(32).toString('base64url');
  return {
    name: 'buldan-editor',
    apply: (_config, { mode }) => mode !== 'test',
    config: () => ({
      server: { fs: { allow: [SOURCE_FOLDER] } },
      // Known before the page asks for them: what is found later makes it load again.
      optimizeDeps: { entries: ['index.html', ...EDITOR_MODULES] },
    }),
    configureServer(server) {
      server.middlewares.use(serveProject(openProjectFolder(folders), token));
      server.middlewares.use(serveEditor(server, token));
      server.middlewares.use(serveEditorData(folders.geo));
      server.middlewares.use(serveSiteKit());
    },
  };
}

function corpusPlugin(corpus: LiveCorpus): Plugin {
  return {
    name: 'buldan-corpus',
    apply: (_config, { mode }) => mode !== 'test',
    // The page's own words for what is wrong, where the app itself may not run.
    transformIndexHtml: (_html, { path }) =>
      isEditor(path)
        ? []
        : [{ tag: 'script', attrs: { type: 'module', src: '/develop.ts' }, injectTo: 'body' }],
    async configureServer(server) {
      // The bundler's door to a program on this machine, open to any page that knows of it.
      server.middlewares.use('/__open-in-editor', refuse);
      server.middlewares.use(serveGround(corpus.folders.content));
      const latest = await followChanges(server, corpus);
      // After Vite itself has looked, for the app has folders of the same names.
      return () => void server.middlewares.use(serveSiteFiles(latest));
    },
  };
}

const refuse: Connect.NextHandleFunction = (_request, response) => {
  response.statusCode = 404;
  response.end();
};

/** The watcher passes over a second change of a file within 50 ms: what is read a little later has both. */
const SETTLING_MS = 80;

/**
 * Runs again when files of the corpus change, also while the first run is under way. What it returns gives the last
 * good site.
 */
async function followChanges(server: ViteDevServer, corpus: LiveCorpus): Promise<() => DevelopedSite> {
  const roots = Object.values(corpus.folders).map((folder) => resolve(folder));
  const changed = new Set<string>();
  const refresh = async () => {
    await setTimeout(SETTLING_MS);
    const paths = [...changed];
    changed.clear();
    last = await corpus.refresh(paths);
    if (last.files !== null) good = developSite(last);
    tell(server, last);
  };
  const report = (error: unknown) => server.config.logger.error(String(error));
  let running: Promise<unknown> = corpus.current();
  server.watcher.add(roots);
  server.watcher.on('all', (_event, path) => {
    if (!roots.some((root) => path.startsWith(root + sep))) return;
    const isAwaited = changed.size > 0;
    changed.add(path);
    // One after the other, or an older state could come last.
    if (!isAwaited) running = running.then(refresh).catch(report);
  });
  let last = await corpus.current();
  let good = developSite(last);
  // What is sent before the page listens is lost.
  server.ws.on('buldan:listening', () => {
    if (hasErrors(last.problems)) show(server, last);
  });
  return () => good;
}

/** Shows problems in the terminal and, where they stop the site, over the page; else the explorer loads again, and then shows them. */
function tell(server: ViteDevServer, result: Result): void {
  const words = commandWordsIn(languageOfUser(process.env));
  if (result.problems.length > 0) server.config.logger.error(formatProblems(result.problems, words));
  if (result.corpus === null) show(server, result);
  else server.ws.send({ type: 'custom', event: 'buldan:changed' });
}

function show(server: ViteDevServer, { problems, corpus }: Result): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const data = { problems: errors, isStopped: corpus === null };
  server.ws.send({ type: 'custom', event: 'buldan:problems', data });
}
