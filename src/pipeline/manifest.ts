import { gzipSync } from 'fflate';
import type { ArticleHead } from '../corpus/article.ts';
import type {
  ArticleChunk,
  ArticleDirectory,
  ArticleTime,
  HeadChunk,
  InlineFile,
  Manifest,
  PassageChunk,
} from '../corpus/manifest.ts';
import { countByBar, createTimeScale } from '../corpus/time-scale.ts';
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
  const inline: Record<string, string> = {};
  let content = stringify(manifest, inline);
  for (const group of groups) {
    const added = stringifyUpTo(group, limit * MOST_COMPRESSED - content.length);
    if (added === null) continue;
    const larger = stringify(manifest, { ...inline, ...added });
    if (gzipSync(new TextEncoder().encode(larger)).length > limit) continue;
    Object.assign(inline, added);
    content = larger;
  }
  return content;
}

/** The files' JSON by path, `null` where it is longer than `room` together: then not all of it is made. */
function stringifyUpTo(group: readonly Laid<InlineFile>[], room: number): Record<string, string> | null {
  const files: Record<string, string> = {};
  let left = room;
  for (const { path, value } of group) {
    const json = JSON.stringify(value);
    left -= json.length;
    if (left < 0) return null;
    files[path] = json;
  }
  return files;
}

/** `inline` holds JSON already. */
function stringify(manifest: Manifest, inline: Readonly<Record<string, string>>): string {
  const { inline: _, ...rest } = manifest;
  const files = Object.entries(inline).map(([path, json]) => `${JSON.stringify(path)}:${json}`);
  return `${JSON.stringify(rest).slice(0, -1)},"inline":{${files.join()}}}`;
}
