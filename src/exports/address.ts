import { writeMention } from '../corpus/mention-text.ts';
import { fileNameOf, subfolderOf } from '../model/file-name.ts';
import type { Site } from '../model/site.ts';

/** What the addresses of a site's pages depend on. */
type Addresses = Pick<Site, 'baseUrl' | 'articlePages' | 'pageFolders'>;

/** Where the plain page of a place is, relative to the site. */
export const placePage = (id: string, site: Pick<Site, 'pageFolders'>): string =>
  `place/${pageOf(id, site)}.html`;

/** Where the plain page of an article is, relative to the site. */
export const articlePage = (id: string, site: Pick<Site, 'pageFolders'>): string =>
  `article/${pageOf(id, site)}.html`;

function pageOf(id: string, { pageFolders }: Pick<Site, 'pageFolders'>): string {
  return pageFolders === true ? `${subfolderOf(id)}/${fileNameOf(id)}` : fileNameOf(id);
}

/** Joins a path of the site to its base URL, which may or may not end in a slash. */
export function absolute(baseUrl: string, path: string): string {
  return `${baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`}${encodeURI(path)}`;
}

/** The IRI of a place: the address of its page, or a `urn:buldan:` where the site has no base URL. */
export function placeIri(site: Addresses, id: string): string {
  return site.baseUrl === null ? `urn:buldan:place:${id}` : absolute(site.baseUrl, placePage(id, site));
}

/** The IRI of an article, by the same rule; where articles have no pages, the address that opens it in the explorer. */
export function articleIri(site: Addresses, id: string): string {
  const { baseUrl, articlePages } = site;
  if (baseUrl === null) return `urn:buldan:article:${id}`;
  return articlePages
    ? absolute(baseUrl, articlePage(id, site))
    : `${absolute(baseUrl, '')}${explorerQuery({ article: id })}`;
}

/** What a link into the explorer opens; a mention is one of `article`. */
export interface Destination {
  readonly place?: string;
  readonly article?: string;
  readonly mention?: Parameters<typeof writeMention>[0];
}

/** Words as a part of an address; half a character, which has no bytes, is U+FFFD. */
export const encodeWords = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd'));

/** The query with which the explorer opens there, `?` included; read by the app's `decodeView`. */
export function explorerQuery({ place, article, mention }: Destination): string {
  const words = mention && writeMention(mention);
  const parameters = Object.entries({ place, article, mention: words });
  const given = parameters.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeWords(value)}`],
  );
  return `?${given.join('&')}`;
}
