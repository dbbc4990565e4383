/** Attributes that are parameters of the map's address under the same name. */
export const VIEW_ATTRIBUTES = [
  'place',
  'article',
  'mention',
  'lang',
  'theme',
  'layers',
  'from',
  'to',
] as const;

/** The address of the site, or `null` where `src` is missing or is no http address (`javascript:`, for one). */
export function siteAddress(src: string | null, base: string): URL | null {
  if (src === null || !URL.canParse(src, base)) return null;
  const address = new URL(src, base);
  return address.protocol === 'http:' || address.protocol === 'https:' ? address : null;
}

/** The address of the frame: the site's, in embed mode, with every attribute that is set. */
export function frameAddress(site: URL, read: (attribute: string) => string | null): string {
  const address = new URL(site);
  address.searchParams.set('embed', '1');
  for (const name of VIEW_ATTRIBUTES) {
    const value = read(name);
    if (value !== null) address.searchParams.set(name, value);
  }
  return address.href;
}
