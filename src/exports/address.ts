import { writeMention } from '../corpus/anchor.ts';
import { fileNameOf } from '../model/file-name.ts';

/** Where the plain page of a place is, relative to the site. */
export const placePage = (id: string): string => `place/${fileNameOf(id)}.html`;

/** Where the plain page of an article is, relative to the site. */
export const articlePage = (id: string): string => `article/${fileNameOf(id)}.html`;

/** Joins a path of the site to its base URL, which may or may not end in a slash. */
export function absolute(baseUrl: string, path: string): string {
  return `${baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`}${encodeURI(path)}`;
}

/** The IRI of a place: the address of its page, or a `urn:buldan:` where the site has no base URL. */
export function placeIri(baseUrl: string | null, id: string): string {
  return baseUrl === null ? `urn:buldan:place:${id}` : absolute(baseUrl, placePage(id));
}

/** The IRI of an article, by the same rule. */
export function articleIri(baseUrl: string | null, id: string): string {
  return baseUrl === null ? `urn:buldan:article:${id}` : absolute(baseUrl, articlePage(id));
}

/** What a link into the explorer opens; a mention is one of `article`. */
export interface Destination {
  readonly place?: string;
  readonly article?: string;
  readonly mention?: Parameters<typeof writeMention>[0];
}

/** The query with which the explorer opens there, `?` included; read by the app's `decodeView`. */
export function explorerQuery({ place, article, mention }: Destination): string {
  const words = mention && writeMention(mention);
  const parameters = Object.entries({ place, article, mention: words });
  const given = parameters.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'))}`],
  );
  return `?${given.join('&')}`;
}
