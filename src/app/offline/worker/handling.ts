/** How a request is answered: the page and the manifest may change under their names, files may not. `null`: not by us. */
export type Handling = 'page' | 'manifest' | 'file' | 'data' | null;

/** Data that is named after what it holds, whichever build wrote it. */
const HASHED_DATA = /^data\/[\w-]+\/(?:[0-9a-f]{2}\/)?[0-9a-f]{12}\.\w+$/;

/** `scope` is the folder of the site, as the worker's registration names it; `files` are the build's, by their paths in it. */
export function handlingOf(url: URL, scope: string, files: ReadonlySet<string>): Handling {
  const address = `${url.origin}${url.pathname}`;
  if (!address.startsWith(scope)) return null;
  const path = address.slice(scope.length);
  if (path === '' || path === 'index.html') return 'page';
  if (url.search !== '') return null;
  if (path === 'data/manifest.json') return 'manifest';
  if (files.has(path)) return 'file';
  return HASHED_DATA.test(path) ? 'data' : null;
}

/** What its host forbids to store is not stored, nor what is no answer to the question: a login page, an error. */
export function mayBeKept({ status, type, headers }: Response): boolean {
  const isForbidden = /no-store|private/i.test(headers.get('Cache-Control') ?? '');
  return status === 200 && type === 'basic' && !isForbidden;
}
