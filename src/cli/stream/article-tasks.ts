import { readFileSync } from 'node:fs';
import type { Mention } from '../../finder/output/mention.ts';
import type { Place } from '../../gazetteer/place.ts';
import type { ArticleReading } from '../../input/article.ts';
import { readArticle } from '../../input/read-article.ts';
import { articleText } from '../../pipeline/annotation/annotate.ts';
import { createAnnotator } from '../../pipeline/pipeline.ts';
import { checkArticle } from '../../pipeline/reading/check.ts';
import type { Geography } from '../../pipeline/reading/read.ts';
import { annotateArticle } from '../../pipeline/shards/annotate-article.ts';
import { type CorpusArticle, createShard } from '../../pipeline/shards/shard.ts';
import { articlesOf } from '../../pipeline/shards/shard-articles.ts';
import { openShard, type StoredShard, storeShard } from '../../pipeline/shards/stored-shard.ts';
import { obstacleWords } from '../../site/command-words.ts';
import { Obstacle } from '../../site/obstacle.ts';
import type { AnnotatedRecord } from './annotated-records.ts';
import { type CheckedFile, nameOfArticle } from './checked-file.ts';
import type { FormerShard } from './shard-cache.ts';
import { ShardFiles, writeShardFile } from './shard-file.ts';
import { hashOf } from './text-hash.ts';

export interface ShardTask {
  readonly articles: readonly CheckedFile[];
  readonly path: string;
  /** What was found in each of them elsewhere; `null` where the finder is to read them. */
  readonly found: FoundElsewhere | null;
  /** Where some of the articles are already, as they are. */
  readonly former: readonly FormerShard[];
}

interface FoundElsewhere {
  /** File of the mentions. */
  readonly path: string;
  readonly records: readonly AnnotatedRecord[];
}

/** What is done with articles by the hundred, here or in a worker. Tasks and results are plain data. */
export interface ArticleTasks {
  check(files: readonly string[]): readonly CheckedFile[];
  /** Writes what the articles, in their order, give to a corpus into the file `path`. */
  shard(task: ShardTask): StoredShard;
}

export function createArticleTasks(geography: Geography): ArticleTasks {
  const known = new Set(geography.places.map(({ id }) => id));
  const places = new Map(geography.places.map((place) => [place.id, place]));
  const annotatorOf = once(() => createAnnotator(geography));
  return {
    check: (files) =>
      files.map((file) => {
        const bytes = readFileSync(file);
        return { ...checkArticle(readArticle({ file, bytes }), known), hash: hashOf(bytes) };
      }),
    shard({ articles, path, found, former }) {
      const annotate = found === null ? annotatorOf : once(() => annotatorFrom(found, places));
      const earlier = new Map(former.flatMap(openFormer));
      const annotated = articles.flatMap((checked, number) => {
        const asBefore = earlier.get(nameOfArticle(checked));
        if (asBefore !== undefined) return [asBefore];
        const { file } = checked;
        const bytes = readFileSync(file);
        // Order and problems were made from what was read first, and what is found is kept under its hash.
        if (hashOf(bytes) !== checked.hash) throw new Obstacle(obstacleWords().articleChanged(file));
        return annotate()(readArticle({ file, bytes }), number);
      });
      return writeShardFile(path, (append) => storeShard(createShard(annotated), append));
    },
  };
}

type Annotate = (reading: ArticleReading, number: number) => readonly CorpusArticle[];

/** Takes what was found elsewhere for what the finder would find. */
function annotatorFrom({ path, records }: FoundElsewhere, places: ReadonlyMap<string, Place>): Annotate {
  const read = new ShardFiles().readFrom(path);
  return ({ article, file }, number) => {
    const record = records[number];
    if (article === null || record === undefined) return [];
    if (record.of !== hashOf(articleText(article)))
      throw new Obstacle(obstacleWords().annotatedBefore(file, record.shard));
    const mentions = (JSON.parse(read(record.mentions)) as Mention[]).sort(
      (one, other) => one.start - other.start,
    );
    return [annotateArticle(article, { find: () => mentions }, places)];
  };
}

function openFormer({ path, stored, articles }: FormerShard): [name: string, article: CorpusArticle][] {
  const files = new ShardFiles();
  try {
    const found = articlesOf(openShard(stored, files.readFrom(path)));
    return found.map((article, number) => [articles[number] ?? '', article]);
  } finally {
    files.close();
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
