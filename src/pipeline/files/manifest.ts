import { gzipSync } from 'fflate';
import type { ArticleSummary } from '../../corpus/article.ts';
import type { ArticleDirectory, ArticleTime, InlineFile, Manifest } from '../../corpus/manifest.ts';
import { countByBar, createTimeScale } from '../../corpus/time-scale.ts';
import { compareDays } from '../../model/day.ts';
import type { Corpus } from './corpus.ts';
import { summariesOf } from './corpus.ts';

/** What was laid into the file at `path`. */
export interface Laid<Value> {
  readonly path: string;
  value(): Value;
}

/** More files than these never have room in a manifest. */
const MOST_KEPT = 24;

/** The first files of a sort, as they may go into the manifest; what a large corpus has more is not held. */
export class FirstFiles<Value> {
  readonly some: Laid<Value>[] = [];
  private count = 0;

  add(laid: Laid<Value>): void {
    this.count += 1;
    if (this.count <= MOST_KEPT) this.some.push(laid);
  }

  /** `null` where these are too many. */
  get all(): readonly Laid<Value>[] | null {
    return this.count <= MOST_KEPT ? this.some : null;
  }
}

/** What the first view tells of the articles together, and where the rest of it lies. */
export function articleDirectory(
  corpus: Corpus,
  files: Pick<ArticleDirectory, 'summaries' | 'summariesAFile' | 'ids'>,
): ArticleDirectory {
  const told = Array.from(summariesOf(corpus), ({ outlet, days }) => ({ outlet, days }));
  return {
    total: told.length,
    ...files,
    outlets: [...new Set(told.map(({ outlet }) => outlet))],
    time: articleTime(told),
  };
}

type Dated = Pick<ArticleSummary, 'days'>;

function articleTime(articles: readonly Dated[]): ArticleTime | null {
  const days = articles.flatMap((article) => (article.days === null ? [] : [article.days]));
  // Very many articles are of few days.
  const [first] = [...new Set(days.map(([day]) => day))].sort(compareDays);
  const last = [...new Set(days.map(([, day]) => day))].sort(compareDays).at(-1);
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
  groups: readonly (readonly Laid<InlineFile>[] | null)[],
  limit: number,
): string {
  const inline: Record<string, string> = {};
  let content = stringify(manifest, inline);
  for (const group of groups) {
    if (group === null) continue;
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
    if (left < 0) return null;
    const json = JSON.stringify(value());
    left -= json.length;
    files[path] = json;
  }
  return left < 0 ? null : files;
}

/** `inline` holds JSON already. */
function stringify(manifest: Manifest, inline: Readonly<Record<string, string>>): string {
  const { inline: _, ...rest } = manifest;
  const files = Object.entries(inline).map(([path, json]) => `${JSON.stringify(path)}:${json}`);
  return `${JSON.stringify(rest).slice(0, -1)},"inline":{${files.join()}}}`;
}
