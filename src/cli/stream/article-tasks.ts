import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readArticle } from '../../input/read-article.ts';
import { type CheckedArticle, checkArticle } from '../../pipeline/check.ts';
import { createAnnotator } from '../../pipeline/pipeline.ts';
import type { Geography } from '../../pipeline/read.ts';
import { createShard } from '../../pipeline/shard.ts';
import { type StoredShard, storeShard } from '../../pipeline/stored-shard.ts';
import { Obstacle } from '../../site/obstacle.ts';
import { writeShardFile } from './shard-file.ts';

/** An article that was read and found good enough, and the hash of what was read. */
export interface CheckedFile extends CheckedArticle {
  readonly hash: string;
}

/** What is done with articles by the hundred, here or in a worker. Tasks and results are plain data. */
export interface ArticleTasks {
  check(files: readonly string[]): readonly CheckedFile[];
  /** Writes what the articles, in their order, give to a corpus into the file `path`. */
  shard(task: { readonly articles: readonly CheckedFile[]; readonly path: string }): StoredShard;
}

export function createArticleTasks(geography: Geography): ArticleTasks {
  const known = new Set(geography.places.map(({ id }) => id));
  const annotatorOf = once(() => createAnnotator(geography));
  return {
    check: (files) =>
      files.map((file) => {
        const bytes = readFileSync(file);
        const hash = createHash('sha256').update(bytes).digest('base64url');
        return { ...checkArticle(readArticle({ file, bytes }), known), hash };
      }),
    shard({ articles, path }) {
      const annotate = annotatorOf();
      const annotated = articles.flatMap((checked) => {
        const reading = readArticle({ file: checked.file, bytes: readFileSync(checked.file) });
        requireUnchanged(checked, checkArticle(reading, known));
        return annotate(reading);
      });
      return writeShardFile(path, (append) => storeShard(createShard(annotated), append));
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The order of the articles was made from what was read first. */
function requireUnchanged(before: CheckedArticle, now: CheckedArticle): void {
  if (before.id === now.id && String(before.days) === String(now.days)) return;
  throw new Obstacle(`${now.file} was changed while the site was being made: make it again.`);
}
