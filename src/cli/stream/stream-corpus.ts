import { readFileSync } from 'node:fs';
import type { Input } from '../../input/input-file.ts';
import { readArticle } from '../../input/read-article.ts';
import { type Problem, sortProblems } from '../../model/problem.ts';
import type { BasemapDetail } from '../../pipeline/basemap/build-basemap.ts';
import { fillChunks } from '../../pipeline/files/chunks.ts';
import { orderKey } from '../../pipeline/files/corpus.ts';
import { finish, type Result, stopped } from '../../pipeline/pipeline.ts';
import { duplicateIds } from '../../pipeline/reading/check.ts';
import type { Surroundings } from '../../pipeline/reading/input-reader.ts';
import { publishable } from '../../pipeline/reading/left-out.ts';
import type { Recall } from '../../pipeline/remember.ts';
import { openShard } from '../../pipeline/shards/stored-shard.ts';
import { cutIntoStretches } from '../../pipeline/shards/stretches.ts';
import { obstacleWords } from '../../site/command-words.ts';
import { Obstacle } from '../../site/obstacle.ts';
import type { AnnotatedRecords } from './annotated-records.ts';
import type { ShardTask } from './article-tasks.ts';
import { type CheckedFile, nameOfArticle } from './checked-file.ts';
import { type Crew, hireCrew } from './crew.ts';
import { LAYOUT } from './layout.ts';
import { Progress } from './progress.ts';
import type { FormerShard, ShardCache } from './shard-cache.ts';
import { ShardFiles } from './shard-file.ts';

export interface StreamOptions {
  readonly workers: number;
  readonly cache: ShardCache;
  /** What was found in the articles elsewhere; `null` where the finder is to read them. */
  readonly records: AnnotatedRecords | null;
  complain(words: string): void;
  /** Of the same input. */
  readonly surroundings: Surroundings;
  /** Of these surroundings. */
  readonly details: readonly BasemapDetail[];
  /** What earlier builds have noted. */
  readonly recall: Recall;
  /** Any error stops the run, one of an article too. */
  readonly strict: boolean;
}

/**
 * What `createPipeline().run` gives, to the byte, of articles that would not fit in memory together: they are read and
 * annotated by several workers, and what they give waits on the disk. `close` is to be called when the files were written.
 */
export async function streamCorpus(
  input: Input,
  { workers, cache, records, complain, surroundings, details, recall, strict }: StreamOptions,
): Promise<Result & { close(): void }> {
  const crew = hireCrew(surroundings.geography, workers);
  const shardFiles = new ShardFiles();
  const close = () => shardFiles.close();
  try {
    const checked = await checkAll(crew, input, cache);
    const problems = sortProblems([...surroundings.problems, ...problemsOf(checked)]);
    const read = { ...surroundings, problems };
    const { articles, leftOut } = publishable(checked, read, strict);
    if (articles === null) return { ...stopped(read, leftOut), close };
    if (records !== null) requireAll(articles, records, complain);
    const shards = await shardAll(crew, articles, cache, records);
    const opened = shards.map(({ path, stored, versions }) =>
      openShard(stored, shardFiles.readFrom(path), versions),
    );
    return { ...finish({ ...read, leftOut }, opened, { ...LAYOUT, recall }, details), close };
  } finally {
    await crew.dismiss();
  }
}

const FILES_A_TASK = 200;

async function checkAll(crew: Crew, { articles }: Input, cache: ShardCache): Promise<CheckedFile[]> {
  const known = cache.knownArticles(articles.map(({ file }) => file));
  const unknown = articles.map(({ file }) => file).filter((file) => !known.has(file));
  const tasks = [...fillChunks(unknown, () => 1, FILES_A_TASK)];
  const progress = new Progress();
  const tell = (done: number) =>
    progress.tell(Math.min(done * FILES_A_TASK, unknown.length), unknown.length, 'articles read');
  const checked = (await crew.doAll('check', tasks, tell)).flat();
  progress.end();
  const byFile = new Map([...known, ...checked.map((each) => [each.file, each] as const)]);
  return articles.flatMap(({ file }) => byFile.get(file) ?? []);
}

function problemsOf(articles: readonly CheckedFile[]): Problem[] {
  const read = (file: string) => readArticle({ file, bytes: readFileSync(file) });
  return [...articles.flatMap(({ problems }) => problems), ...duplicateIds(articles, read)];
}

/** Also tells of records that belong to no article. */
function requireAll(
  articles: readonly CheckedFile[],
  { folder, byId }: AnnotatedRecords,
  complain: (words: string) => void,
): void {
  const ids = articles.flatMap(({ id }) => id ?? []);
  const [first, ...others] = ids.filter((id) => !byId.has(id));
  if (first !== undefined) throw new Obstacle(obstacleWords().shardMissing(folder, first, others.length));
  const spare = byId.size - ids.length;
  if (spare > 0) complain(obstacleWords().spareRecords(folder, spare));
}

function foundIn(stretch: readonly CheckedFile[], records: AnnotatedRecords | null): ShardTask['found'] {
  if (records === null) return null;
  return {
    path: records.path,
    records: stretch.flatMap(({ id }) => records.byId.get(id ?? '') ?? []),
  };
}

async function shardAll(
  crew: Crew,
  articles: readonly CheckedFile[],
  cache: ShardCache,
  records: AnnotatedRecords | null,
) {
  const stretches = [...cutIntoStretches(inOrder(articles), ({ id }) => id ?? '')];
  const shards = stretches.map((stretch) => cache.find(stretch));
  const missing = shards.filter(({ stored }) => stored === null);
  const total = missing.reduce((sum, { stretch }) => sum + stretch.length, 0);
  const progress = new Progress();
  const former = missing.length === 0 ? [] : cache.former();
  const tasks = missing.map(({ stretch, path }) => ({
    articles: stretch,
    path,
    found: foundIn(stretch, records),
    former: withSome(former, stretch),
  }));
  const tell = (done: number) =>
    progress.tell(Math.round((total * done) / tasks.length), total, 'articles annotated');
  const made = await crew.doAll('shard', tasks, tell);
  progress.end();
  missing.forEach((shard, number) => {
    const stored = made[number];
    if (stored !== undefined) cache.keep(shard, stored);
  });
  cache.keepArticles(articles);
  let next = 0;
  return shards.flatMap(({ path, stretch, stored }) => {
    const one = stored ?? made[next++];
    const versions = stretch.map(({ hash }) => `${cache.key} ${hash}`);
    return one === undefined ? [] : [{ path, stored: one, versions }];
  });
}

function withSome(former: readonly FormerShard[], stretch: readonly CheckedFile[]): FormerShard[] {
  const wanted = new Set(stretch.map(nameOfArticle));
  return former.filter(({ articles }) => articles.some((name) => wanted.has(name)));
}

function inOrder(articles: readonly CheckedFile[]): CheckedFile[] {
  return articles
    .flatMap((article) =>
      article.id === null ? [] : [{ article, key: orderKey({ id: article.id, days: article.days }) }],
    )
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ article }) => article);
}
