import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { StoredShard } from '../../pipeline/stored-shard.ts';
import type { CheckedFile } from './article-tasks.ts';

/** A stretch of articles and what was kept of it: `stored` is `null` where it has to be made, into the file `path`. */
interface FoundShard {
  readonly stretch: readonly CheckedFile[];
  readonly path: string;
  readonly stored: StoredShard | null;
}

/** What was made of articles before, for as long as neither they nor what reads them has changed. */
export interface ShardCache {
  /** By file; those that have changed since, and new ones, are missing. */
  knownArticles(files: readonly string[]): ReadonlyMap<string, CheckedFile>;
  keepArticles(articles: readonly CheckedFile[]): void;
  find(stretch: readonly CheckedFile[]): FoundShard;
  keep(path: string, stored: StoredShard): void;
  /** Removes what this build did not use. */
  sweep(): void;
}

interface KeptShard {
  /** How long the file of the shard has to be. */
  readonly size: number;
  readonly stored: StoredShard;
}

interface KeptArticle {
  readonly stamp: string;
  readonly article: CheckedFile;
}

const ARTICLES = 'articles.json';

/**
 * A cache in a folder of its own, of articles as `key` stands for all that reads them: gazetteer, lists and code. What is
 * broken in it is told in a sentence and made anew.
 */
export function openShardCache(folder: string, key: string, complain: (words: string) => void): ShardCache {
  const own = join(folder, 'shards', key);
  removeOthers(join(folder, 'shards'), key);
  mkdirSync(own, { recursive: true });
  const used = new Set<string>([ARTICLES]);
  let hasComplained = false;
  const readJson = <Value>(path: string): Value | null => {
    if (!existsSync(path)) return null;
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as Value;
    } catch {
      if (!hasComplained) complain(`The cache in ${own} is broken: what cannot be read is made anew.`);
      hasComplained = true;
      return null;
    }
  };
  return {
    knownArticles(files) {
      const kept = readJson<Record<string, KeptArticle>>(join(own, ARTICLES)) ?? {};
      const known = new Map<string, CheckedFile>();
      for (const file of files) {
        const before = kept[file];
        if (before !== undefined && before.stamp === stampOf(file)) known.set(file, before.article);
      }
      return known;
    },
    keepArticles(articles) {
      const kept = articles.map((article) => [article.file, { stamp: stampOf(article.file), article }]);
      replaceFile(join(own, ARTICLES), JSON.stringify(Object.fromEntries(kept)));
    },
    find(stretch) {
      const name = nameOf(stretch);
      const path = join(own, name);
      used.add(name).add(`${name}.json`);
      const kept = existsSync(path) ? readJson<KeptShard>(`${path}.json`) : null;
      const isWhole = kept !== null && kept.size === statSync(path).size;
      return { stretch, path, stored: isWhole ? kept.stored : null };
    },
    keep(path, stored) {
      const kept: KeptShard = { size: statSync(path).size, stored };
      replaceFile(`${path}.json`, JSON.stringify(kept));
    },
    sweep() {
      for (const name of readdirSync(own)) if (!used.has(name)) rmSync(join(own, name), { force: true });
    },
  };
}

/** There as it was, or whole and new. */
function replaceFile(path: string, content: string): void {
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}

function removeOthers(folder: string, key: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (name !== key) rmSync(join(folder, name), { recursive: true, force: true });
}

function stampOf(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size}`;
}

function nameOf(stretch: readonly CheckedFile[]): string {
  const hash = createHash('sha256');
  for (const { file, hash: content } of stretch) hash.update(`${file} ${content}\n`);
  return hash.digest('hex').slice(0, 24);
}
