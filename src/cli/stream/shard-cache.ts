import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredShard } from '../../pipeline/shards/stored-shard.ts';
import { stampOf } from '../../site/folder/file-stamp.ts';
import { type Complain, readKept, replaceFile } from '../../site/folder/kept-file.ts';
import { type CheckedFile, nameOfArticle } from './checked-file.ts';

/** A stretch of articles and what was kept of it: `stored` is `null` where it has to be made, into the file `path`. */
interface FoundShard {
  readonly stretch: readonly CheckedFile[];
  readonly path: string;
  readonly stored: StoredShard | null;
}

/** A shard of an earlier build that no stretch is any more, and some of whose articles are still as they were. */
export interface FormerShard {
  readonly path: string;
  readonly stored: StoredShard;
  /** Names of its articles (`nameOfArticle`), in their order. */
  readonly articles: readonly string[];
}

/** What was made of articles before, for as long as neither they nor what reads them has changed. */
export interface ShardCache {
  /** Stands for all that reads articles. */
  readonly key: string;
  /** By file; those that have changed since, and new ones, are missing. */
  knownArticles(files: readonly string[]): ReadonlyMap<string, CheckedFile>;
  keepArticles(articles: readonly CheckedFile[]): void;
  find(stretch: readonly CheckedFile[]): FoundShard;
  /** Those that no stretch was found in so far. */
  former(): readonly FormerShard[];
  keep(shard: Pick<FoundShard, 'stretch' | 'path'>, stored: StoredShard): void;
  /** Removes what this build did not use. */
  sweep(): void;
}

interface KeptShard {
  /** How long the file of the shard has to be. */
  readonly size: number;
  readonly stored: StoredShard;
  readonly articles: readonly string[];
}

interface KeptArticle {
  readonly stamp: string;
  readonly article: CheckedFile;
}

const ARTICLES = 'articles.json';
const SHARD = /^[0-9a-f]+$/;
const INDEX = '.json';

/**
 * A cache in a folder of its own, of articles as `key` stands for all that reads them: gazetteer, lists and code. What is
 * broken in it is told in a sentence and made anew.
 */
export function openShardCache(folder: string, key: string, complain: Complain): ShardCache {
  const own = join(folder, 'shards', key);
  removeOthers(join(folder, 'shards'), key);
  mkdirSync(own, { recursive: true });
  const used = new Set<string>([ARTICLES]);
  const complainOnce = once(complain);
  const stamps = new Map<string, string>();
  const readShard = (path: string): KeptShard | null => {
    const kept = existsSync(path) ? readKept<KeptShard>(`${path}${INDEX}`, complainOnce) : null;
    return kept !== null && kept.size === statSync(path).size ? kept : null;
  };
  return {
    key,
    knownArticles(files) {
      const kept = readKept<Record<string, KeptArticle>>(join(own, ARTICLES), complainOnce) ?? {};
      const known = new Map<string, CheckedFile>();
      for (const file of files) {
        const [before, stamp] = [kept[file], stampOf(file)];
        stamps.set(file, stamp);
        if (before?.stamp === stamp) known.set(file, before.article);
      }
      return known;
    },
    keepArticles(articles) {
      // As they were before they were read: what was written meanwhile is read by the next build.
      const kept = articles.map((article) => [article.file, { stamp: stamps.get(article.file), article }]);
      replaceFile(join(own, ARTICLES), JSON.stringify(Object.fromEntries(kept)));
    },
    find(stretch) {
      const name = nameOf(stretch);
      const path = join(own, name);
      used.add(name).add(`${name}${INDEX}`);
      return { stretch, path, stored: readShard(path)?.stored ?? null };
    },
    former() {
      const names = readdirSync(own).filter((name) => SHARD.test(name) && !used.has(name));
      return names.flatMap((name) => {
        const path = join(own, name);
        const kept = readShard(path);
        return kept === null ? [] : [{ path, stored: kept.stored, articles: kept.articles }];
      });
    },
    keep({ stretch, path }, stored) {
      const kept: KeptShard = { size: statSync(path).size, stored, articles: stretch.map(nameOfArticle) };
      replaceFile(`${path}${INDEX}`, JSON.stringify(kept));
    },
    sweep() {
      for (const name of readdirSync(own)) if (!used.has(name)) rmSync(join(own, name), { force: true });
    },
  };
}

/** Of one broken cache one sentence. */
function once(complain: Complain): Complain {
  let hasComplained = false;
  return (words) => {
    if (!hasComplained) complain(words);
    hasComplained = true;
  };
}

function removeOthers(folder: string, key: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (name !== key) rmSync(join(folder, name), { recursive: true, force: true });
}

function nameOf(stretch: readonly CheckedFile[]): string {
  const hash = createHash('sha256');
  for (const article of stretch) hash.update(`${nameOfArticle(article)}\n`);
  return hash.digest('hex').slice(0, 24);
}
