/**
 * The mapper under engines that exist: the shards that they write are put together to what one machine makes, to the byte.
 * `npm run test:engine` reads 1,000 made articles, or as many as `ARTICLES` says, and tells what each way cost.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadInput } from '../../src/cli/load-input.ts';
import { withCorpus } from '../../src/cli/stream/make-corpus.ts';
import { writeArticles } from '../bench/articles.ts';
import { machine } from '../bench/timing.ts';
import { findSpark, hasProgram } from './find-python.ts';
import { descendants, startWork, type Work } from './work.ts';

const ARTICLES = Number(process.env.ARTICLES ?? 1000);
/** At least three, so that an executor that is killed leaves work behind. */
const PARTITIONS = Math.max(3, Math.ceil(ARTICLES / 5000));

const spark = findSpark();
if ('missing' in spark) console.warn(spark.missing);
const hasParallel = hasProgram('parallel');
if (!hasParallel) console.warn('GNU parallel is not tried. On Debian: apt-get install parallel');

const root = mkdtempSync(join(tmpdir(), 'buldan-engine-'));
const folders = { content: join(root, 'content'), geo: resolve('geo') };
const texts = join(root, 'texts.ndjson');
const MAIN = `${resolve('node_modules/.bin/tsx')} ${resolve('src/cli/main.ts')}`;
const WHERE = `--content ${folders.content} --geo ${folders.geo}`;
const MAPPER = `${MAIN} annotate --ndjson --complete --geo ${folders.geo}`;

/** The hash of every file of the corpus that is made of shards, or of the articles alone. */
async function make(annotated: string | null): Promise<Map<string, string>> {
  const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
  return withCorpus(
    await loadInput(folders),
    { workers: 1, cache: null, annotated },
    async ({ files }) => new Map(Array.from(files ?? [], ({ path, content }) => [path, hashOf(content())])),
  );
}

let single: Map<string, string>;

beforeAll(async () => {
  console.log(`${machine()}; ${ARTICLES} articles`);
  writeArticles(folders.content, ARTICLES);
  await tell('texts', startWork(`${MAIN} texts --ndjson ${WHERE} > ${texts}`, root));
  const before = process.cpuUsage();
  single = await make(null);
  const { user, system } = process.cpuUsage(before);
  console.log(`the corpus by one process: processor time ${((user + system) / 1e6).toFixed(0)} s`);
});
afterAll(() => rmSync(root, { recursive: true }));

/** Spark does not wait for its own processes, whose processor time is then not known. */
async function tell(way: string, { ended }: Work): Promise<string> {
  const { said, wall, processor } = await ended;
  const cost = processor < 2 ? '' : `, processor time ${processor.toFixed(0)} s`;
  console.log(`${way}: ${wall.toFixed(0)} s by the clock${cost}`);
  return said;
}

function newShards(name: string): string {
  const folder = join(root, name);
  mkdirSync(folder);
  return folder;
}

describe('processes of one machine', () => {
  it('write shards that come to what one makes: split and xargs', async () => {
    const shards = newShards('by-xargs');
    const line = `split -n l/${PARTITIONS} ${texts} ../part- && ls ../part-* | xargs -P 2 -I{} sh -c '${MAPPER} < {} > {}.out' && mv ../*.out .`;
    await tell('split and xargs, 2 processes', startWork(line, shards));
    expect(await make(shards)).toEqual(single);
  });

  it.skipIf(!hasParallel)('write shards that come to what one makes: GNU parallel', async () => {
    const shards = newShards('by-parallel');
    const line = `parallel --pipe --block ${Math.ceil((ARTICLES * 3600) / PARTITIONS)} -j 2 "${MAPPER} > part-{#}" < ${texts}`;
    await tell('GNU parallel, 2 processes', startWork(line, shards));
    expect(await make(shards)).toEqual(single);
  });
});

/** Kills an executor as soon as a mapper is at work for it. */
async function killAnExecutor({ process: { pid = 0 } }: Work): Promise<number> {
  for (;;) {
    const executors = descendants(pid, 'CoarseGrainedExecutorBackend');
    const busy = executors.find((executor) => descendants(executor, 'annotate --ndjson').length > 0);
    if (busy !== undefined) {
      process.kill(busy, 'SIGKILL');
      return busy;
    }
    await setTimeout(200);
  }
}

describe.skipIf('missing' in spark)('Apache Spark with two workers', () => {
  const python = 'missing' in spark ? '' : spark.python;
  const parquet = join(root, 'texts.parquet');
  const env = { SPARK_LOCAL_IP: '127.0.0.1', PARTITIONS: String(PARTITIONS) };
  const cluster = { ...env, SPARK_MASTER: 'local-cluster[2,1,1024]' };
  const script = (name: string) => `${python} ${resolve('tests/engine', name)}`;

  it('writes shards of Parquet that come to what one machine makes, though an executor is killed', async () => {
    await tell(
      'Parquet of the texts',
      startWork(`${script('write_parquet.py')} ${texts} ${parquet}`, root, env),
    );
    const shards = join(root, 'by-spark');
    const work = startWork(`${script('spark_annotate.py')} ${parquet} ${shards} ${MAPPER}`, root, cluster);
    expect(await Promise.race([killAnExecutor(work), work.ended])).toBeGreaterThan(0);
    expect(await tell('Apache Spark, 2 workers', work)).toMatch(/Lost executor/);
    expect(await make(shards)).toEqual(single);
  });
});
