import type { Site } from '../model/site.ts';

/** Who may embed a page cannot be said in the page itself: browsers read that from a header only. */
interface PolicyOptions {
  readonly embedHosts: boolean;
}

/**
 * What the page may load, as a `Content-Security-Policy`: its own files and, where the site's owner allows background
 * tiles or servers of places, those of their hosts. Exports draw pictures through `blob:`, the preview of an embedded map frames the page
 * itself; Leaflet's empty tile is a `data:` picture.
 */
export function contentSecurityPolicy(site: Site, { embedHosts }: PolicyOptions): string {
  const hosts = originsOf(site.tiles);
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'font-src': ["'self'"],
    'img-src': ["'self'", 'blob:', ...(hosts.length > 0 ? ['data:'] : []), ...hosts],
    'connect-src': ["'self'", ...originsOf(site.placeServers ?? [])],
    'frame-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    ...(embedHosts ? { 'frame-ancestors': embedders(site) } : {}),
  };
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

function originsOf(sources: readonly { readonly url: string }[]): string[] {
  return [...new Set(sources.map(({ url }) => new URL(url).origin))];
}

/** The site may always frame itself: the dialog shows what an embedded map will look like. */
function embedders({ embedHosts }: Site): readonly string[] {
  return embedHosts === null ? ['*'] : ["'self'", ...embedHosts];
}
