import { extname } from 'node:path';
import type { Connect } from 'vite';
import type { OutputFile } from '../../pipeline/files/output-file.ts';
import type { Result } from '../../pipeline/pipeline.ts';
import { editorFiles } from '../../publish/editor-files.ts';
import { loadGeo } from '../load-input.ts';

/** A site while it is developed, but for the app, which is Vite's: its files are made when they are asked for. */
export interface DevelopedSite {
  /** `null` where the site has no such file. */
  find(path: string): Promise<OutputFile | null>;
}

const DATA = 'data/';
const WORLD = 'data/world/';
const NOTHING_BUNDLED: ReadonlySet<string> = new Set();

/** Without a corpus it has no files. */
export function developSite({ corpus, basemap, site, files }: Result): DevelopedSite {
  const data = byPath(files ?? [], DATA);
  let others: Promise<ReadonlyMap<string, OutputFile>> | null = null;
  const makeOthers = async () => {
    if (corpus === null) return new Map();
    // Loaded when needed: most who develop a site look at the explorer only.
    const { siteFiles, siteParts } = await import('../../site/site-files.ts');
    return byPath(await siteFiles({ corpus, basemap, site }, await siteParts(NOTHING_BUNDLED)));
  };
  return {
    async find(path) {
      const own = data.get(path);
      if (own !== undefined || (path.startsWith(DATA) && !path.startsWith(WORLD))) return own ?? null;
      others ??= makeOthers();
      return (await others).get(path) ?? null;
    },
  };
}

const EDITOR = '/editor/';

/** What the editor reads of its site: the world's gazetteer and ground, and what a new project begins with. */
export function serveEditorData(geo: string): Connect.NextHandleFunction {
  const find = async (path: string) => {
    const { editorWorld } = await import('../../site/programs/editor-kit.ts');
    return byPath([...editorWorld(), ...editorFiles(await loadGeo(geo))]).get(path) ?? null;
  };
  const serve = serveSiteFiles(() => ({ find }));
  return (request, response, next) =>
    request.originalUrl?.startsWith(EDITOR) ? serve(request, response, next) : next();
}

function byPath(files: Iterable<OutputFile>, folder = ''): ReadonlyMap<string, OutputFile> {
  return new Map([...files].map((file) => [folder + file.path, file]));
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.yaml': 'application/yaml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Answers what Vite has not found: data and plain pages, whose absence is said with 404, never with the explorer. */
export function serveSiteFiles(latest: () => DevelopedSite): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(`http://localhost${request.originalUrl ?? '/'}`);
    const type = TYPES[extname(pathname)];
    if (type === undefined || pathname === '/index.html') return next();
    const answer = (file: OutputFile | null) => {
      response.statusCode = file === null ? 404 : 200;
      response.setHeader('Content-Type', type);
      response.setHeader('Cache-Control', 'no-store');
      response.end(file?.content());
    };
    latest().find(pathname.slice(1)).then(answer).catch(next);
  };
}
