import { gzipSync } from 'node:zlib';
import type { ArticleHead } from '../../corpus/article.ts';
import type {
  ArticleChunk,
  ArticleDirectory,
  ArticleTime,
  HeadChunk,
  InlineFile,
  Manifest,
  PassageChunk,
} from '../../corpus/manifest.ts';
import { countByBar, createTimeScale } from '../../corpus/time-scale.ts';
import type { Corpus } from './corpus.ts';

/** What was laid into the file at `path`. */
export interface Laid<Value> {
  readonly path: string;
  readonly value: Value;
}

/** The places, each with the files that hold its passages, in reading order. */
export function placesWithChunks(
  places: Corpus['places'],
  chunks: readonly Laid<PassageChunk>[],
): Manifest['places'] {
  const paths = new Map<string, string[]>(places.map(({ head }) => [head.id, []]));
  for (const { path, value } of chunks) {
    for (const place of Object.keys(value.passages)) paths.get(place)?.push(path);
  }
  return places.map(({ head }) => ({ ...head, chunks: paths.get(head.id) ?? [] }));
}

/** The heads of the articles, each with the file that holds its text. */
export function headsWithChunks(
  articles: Corpus['articles'],
  chunks: readonly Laid<ArticleChunk>[],
): ArticleHead[] {
  const paths = new Map(
    chunks.flatMap(({ path, value }) => value.articles.map(({ id }) => [id, path] as const)),
  );
  return articles.map(({ head }) => ({ ...head, chunk: paths.get(head.id) ?? null }));
}

/** What the first view tells of the articles together; `ids` is the path of the file with their ids. */
export function articleDirectory(
  { articles }: Corpus,
  chunks: readonly Laid<HeadChunk>[],
  ids: string,
): ArticleDirectory {
  const heads = articles.map(({ head }) => head);
  return {
    total: heads.length,
    heads: chunks.map(({ path, value }) => ({ file: path, articles: value.heads.length })),
    ids,
    outlets: [...new Set(heads.map(({ outlet }) => outlet))],
    time: articleTime(heads),
  };
}

type Dated = Pick<ArticleHead, 'days'>;

function articleTime(articles: readonly Dated[]): ArticleTime | null {
  const days = articles.flatMap((article) => (article.days === null ? [] : [article.days]));
  const [first] = days.map(([day]) => day).toSorted();
  const last = days
    .map(([, day]) => day)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return null;
  return { first, last, bars: countByBar(articles, createTimeScale(first, last)) };
}

/** JSON hardly ever shrinks more than this: what is larger than so many times the limit need not be compressed. */
const MOST_COMPRESSED = 20;

/**
 * The manifest's JSON with copies of those groups of files in it that its limit of gzipped bytes allows, the first
 * first: a small corpus is one request, and the first view of a large one costs no more.
 */
export function withInlined(
  manifest: Manifest,
  groups: readonly (readonly Laid<InlineFile>[])[],
  limit: number,
): string {
  let whole = { manifest, content: JSON.stringify(manifest) };
  for (const group of groups) {
    if (whole.content.length > limit * MOST_COMPRESSED) break;
    const larger = withGroup(whole.manifest, group);
    if (gzipSync(larger.content).length <= limit) whole = larger;
  }
  return whole.content;
}

function withGroup(
  manifest: Manifest,
  group: readonly Laid<InlineFile>[],
): { manifest: Manifest; content: string } {
  const added = Object.fromEntries(group.map(({ path, value }) => [path, value]));
  const larger = { ...manifest, inline: { ...manifest.inline, ...added } };
  return { manifest: larger, content: JSON.stringify(larger) };
}
