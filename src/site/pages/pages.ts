import type { ArticleHead } from '../../corpus/article.ts';
import { absolute, explorerQuery } from '../../exports/address.ts';
import { element } from '../../exports/markup.ts';
import {
  type ExportedPassage,
  type ExportedPlace,
  exportedPlaces,
  type Selection,
} from '../../exports/selection.ts';
import type { Messages } from '../../languages/messages.ts';
import type { OutputFile } from '../../pipeline/output-file.ts';
import { messagesIn } from '../languages.ts';
import { articlePageOf } from './article-page.ts';
import { contentsPageOf } from './contents-page.ts';
import { missingPageOf } from './missing-page.ts';
import { type Page, writePage } from './page.ts';
import { placePageOf } from './place-page.ts';
import { explorerShared, oembedPath, type SharedPage, sharingHead, writeOembed } from './sharing.ts';

/** Path of the picture of a place or an article, `null` where none was drawn. */
export type PictureOf = (id: string) => string | null;

/**
 * One small page an article and a place, readable without script, and the contents page that leads to them all; with a
 * base URL also an oEmbed answer a page and a site map. Places that no article mentions and that hold none have none.
 */
export function pageFiles(selection: Selection, pictureOf: PictureOf): OutputFile[] {
  const { site } = selection;
  const messages = messagesIn(selection.language);
  const places = exportedPlaces(selection);
  const placePages = places.map((place) => placeShared(place, messages, pictureOf));
  const articlePages = articlesOf(selection, places, pictureOf);
  const shared = [...articlePages, ...placePages];
  const contents = contentsPageOf(articlePages.map(pageOf), placePages.map(pageOf), messages);
  return [
    ...shared.map((each) => sharedFile(each, selection)),
    ...[contents, missingPageOf(site, messages)].map((page) => ({
      path: page.path,
      content: () => writePage(page, site),
    })),
    ...addressedFiles([...shared.map(pageOf), contents], shared, selection),
  ];
}

const pageOf = ({ page }: SharedPage): Page => page;

function placeShared(place: ExportedPlace, messages: Messages, pictureOf: PictureOf): SharedPage {
  const { id } = place.head;
  return { page: placePageOf(place, messages), query: explorerQuery({ place: id }), picture: pictureOf(id) };
}

function articlesOf(
  selection: Selection,
  places: readonly ExportedPlace[],
  pictureOf: PictureOf,
): SharedPage[] {
  const texts = new Map(selection.texts.map((text) => [text.id, text]));
  const withPage = new Set(places.map(({ head }) => head.id));
  const passages = passagesByArticle(places);
  return selection.articles.map((head) => ({
    page: articlePageOf({
      head,
      messages: messagesIn(head.language, selection.language),
      text: head.excerptsOnly ? null : (texts.get(head.id) ?? null),
      passages: passages.get(head) ?? [],
      hasPage: (place) => withPage.has(place),
    }),
    query: explorerQuery({ article: head.id }),
    picture: pictureOf(head.id),
  }));
}

/** The passages of each article in its own order, each once, however many places it names. */
function passagesByArticle(places: readonly ExportedPlace[]): Map<ArticleHead, ExportedPassage[]> {
  const byArticle = new Map<ArticleHead, Map<string, ExportedPassage>>();
  for (const each of places.flatMap((place) => place.passages)) {
    const ofArticle = byArticle.get(each.article) ?? new Map<string, ExportedPassage>();
    ofArticle.set(`${each.passage.block} ${each.passage.start}`, each);
    byArticle.set(each.article, ofArticle);
  }
  const order = ({ passage: one }: ExportedPassage, { passage: other }: ExportedPassage): number =>
    one.block - other.block || one.start - other.start;
  return new Map([...byArticle].map(([article, passages]) => [article, [...passages.values()].sort(order)]));
}

function sharedFile(shared: SharedPage, { site }: Selection): OutputFile {
  const page = { ...shared.page, head: sharingHead(shared, site) };
  return { path: page.path, content: () => writePage(page, site) };
}

/** What cannot be without the site's own address. */
function addressedFiles(
  pages: readonly Page[],
  shared: readonly SharedPage[],
  { site }: Selection,
): OutputFile[] {
  const { baseUrl } = site;
  if (baseUrl === null) return [];
  return [
    ...[explorerShared(site), ...shared].map((each) => ({
      path: oembedPath(each.page),
      content: () => writeOembed(each, site, baseUrl),
    })),
    { path: 'sitemap.xml', content: () => siteMap(pages, baseUrl) },
  ];
}

function siteMap(pages: readonly Page[], baseUrl: string): string {
  const urls = ['', ...pages.map(({ path }) => path)].map((path) =>
    element('url', {}, element('loc', {}, absolute(baseUrl, path))),
  );
  const root = element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
