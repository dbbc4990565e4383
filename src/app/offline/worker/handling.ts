/** How a request is answered: the explorer's page and the manifest may change under their names, files may not. */
export type Handling = 'page' | 'manifest' | 'file';

/** `scope` is the folder of the site, as the worker's registration names it. */
export function handlingOf({ origin, pathname }: URL, scope: string): Handling {
  const path = `${origin}${pathname}`.slice(scope.length);
  if (path === '' || path === 'index.html') return 'page';
  return path === 'data/manifest.json' ? 'manifest' : 'file';
}
