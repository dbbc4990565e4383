import { absolute, explorerQuery } from '../../exports/address.ts';
import { element } from '../../exports/markup.ts';
import { nameOf } from '../../exports/selection.ts';
import type { Speech } from '../../languages/choose.ts';
import type { Messages } from '../../languages/messages.ts';
import type { Site } from '../../model/site.ts';
import { chunksOf } from '../../pipeline/files/chunks.ts';
import type { OutputFile } from '../../pipeline/files/output-file.ts';
import { articlePageOf } from './article-page.ts';
import { contentsPagesOf, type Listed } from './contents-page.ts';
import { type Locator, NO_LOCATOR } from './locator.ts';
import { writePage } from './page.ts';
import type { PageSource, WrittenArticle, WrittenPlace } from './page-source.ts';
import { placePageOf } from './place-page.ts';
import { explorerShared, oembedPath, type SharedPage, sharingHead, writeOembed } from './sharing.ts';

/** Path of the picture of a place or an article, `null` where none was drawn. */
export type PictureOf = (id: string) => string | null;

/**
 * One small page a place and, unless the settings turn these off, an article, readable without script, and the contents page that leads to them all; with a
 * base URL also an oEmbed answer a page and a site map. Places that no article mentions and that hold none have none.
 * They are made one after the other: of those that were given out only path and title are kept.
 */
export function* pageFiles(
  source: PageSource,
  { messagesIn, messagesOf }: Speech,
  pictureOf: PictureOf,
  locator: Locator = NO_LOCATOR,
): Generator<OutputFile> {
  const { site } = source;
  const messages = messagesIn(source.language);
  const others = messagesOf(site.languages).filter(({ language }) =>
    site.languages.slice(1).includes(language),
  );
  const [articles, places]: [Listed[], Listed[]] = [[], []];
  const ofSite = JSON.stringify([site, source.language, source.credits]);
  for (const article of site.articlePages ? source.articles() : []) {
    const words = messagesIn(article.summary.language, source.language);
    const shared = articleShared(article, source, words, pictureOf, locator);
    articles.push(listed(shared));
    const from = articleInputs(article, source, shared, locator);
    for (const file of sharedFiles(shared, words, source, others))
      yield from === null ? file : { ...file, madeFrom: () => `${ofSite} ${from}` };
  }
  for (const place of source.places()) {
    const shared = placeShared(place, source, messages, pictureOf, locator);
    places.push(listed(shared));
    yield* sharedFiles(shared, messages, source, others);
  }
  const contents = contentsPagesOf(articles, places, messages);
  for (const page of contents) yield { path: page.path, content: () => writePage(page, messages, source) };
  if (site.baseUrl === null) return;
  yield* oembedFiles(explorerShared(site), site, others);
  yield* siteMaps([...articles, ...places, ...contents.map(listedPage)], site.baseUrl);
}

/** What the page of an article is made from beside its site; `null` where it would have to be read for that. */
function articleInputs(
  { summary, version }: WrittenArticle,
  { hasPage }: PageSource,
  { picture }: SharedPage,
  locator: Locator,
): string | null {
  if (version === null) return null;
  return [version, picture, ...summary.places.filter(hasPage), locator.drawnFrom(summary.places)].join(' ');
}

const listedPage = ({ path, title }: Listed): Listed => ({ path, title });
const listed = ({ page }: SharedPage): Listed => listedPage(page);

function placeShared(
  { place, passages }: WrittenPlace,
  { site }: PageSource,
  messages: Messages,
  pictureOf: PictureOf,
  locator: Locator,
): SharedPage {
  const { id } = place.summary;
  return {
    page: placePageOf(place, passages, messages, site, locator),
    query: explorerQuery({ place: id }),
    titleIn: ({ language }) => nameOf(place.summary, language),
    picture: pictureOf(id),
  };
}

function articleShared(
  { summary, text, passages }: WrittenArticle,
  { site, hasPage }: PageSource,
  messages: Messages,
  pictureOf: PictureOf,
  locator: Locator,
): SharedPage {
  return {
    page: articlePageOf({ summary, messages, text, passages, site, locator, hasPage }),
    query: explorerQuery({ article: summary.id }),
    titleIn: (words) => words.article.titleOf(summary),
    picture: pictureOf(summary.id),
  };
}

/** The page, and with a base URL its oEmbed answers. */
function* sharedFiles(
  shared: SharedPage,
  messages: Messages,
  source: PageSource,
  others: readonly Messages[],
): Generator<OutputFile> {
  const { site } = source;
  const page = { ...shared.page, head: sharingHead(shared, site) };
  yield { path: page.path, content: () => writePage(page, messages, source) };
  yield* oembedFiles(shared, site, others);
}

/** One that opens as the site does, and one for each of the `others`, which hosts that look at an address's query can give. */
function* oembedFiles(shared: SharedPage, site: Site, others: readonly Messages[]): Generator<OutputFile> {
  const { baseUrl } = site;
  if (baseUrl === null) return;
  for (const words of [null, ...others])
    yield {
      path: oembedPath(shared.page, words?.language),
      content: () => writeOembed(shared, site, baseUrl, words),
    };
}

/** Fewer than the 50,000 that search engines read of one map. */
const MOST_ADDRESSES = 10_000;
const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** One map of all pages; of very many several, and one that names them. */
function* siteMaps(pages: readonly Listed[], baseUrl: string): Generator<OutputFile> {
  const paths = ['', ...pages.map(({ path }) => path)];
  if (paths.length <= MOST_ADDRESSES) {
    yield { path: 'sitemap.xml', content: () => siteMap('urlset', 'url', paths, baseUrl) };
    return;
  }
  const parts: string[] = [];
  for (const some of chunksOf(paths, MOST_ADDRESSES)) {
    const path = `sitemap-${parts.length + 1}.xml`;
    parts.push(path);
    yield { path, content: () => siteMap('urlset', 'url', some, baseUrl) };
  }
  yield { path: 'sitemap.xml', content: () => siteMap('sitemapindex', 'sitemap', parts, baseUrl) };
}

function siteMap(root: string, item: string, paths: readonly string[], baseUrl: string): string {
  const items = paths.map((path) => element(item, {}, element('loc', {}, absolute(baseUrl, path))));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, NAMESPACE, items)}\n`;
}
