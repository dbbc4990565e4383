/**
 * The mapper under engines that exist: the shards that they write are put together to what one machine makes, to the byte.
 * Apache Spark needs a Python with PySpark (`PYTHON`, else python3) and Java 17; where there is none it is skipped, and
 * so is GNU parallel.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadInput } from '../../src/cli/load-input.ts';
import { withCorpus } from '../../src/cli/stream/make-corpus.ts';
import type { Result } from '../../src/pipeline/pipeline.ts';

const PYTHON = process.env.PYTHON ?? 'python3';
const runs = (command: string, ...words: string[]) => spawnSync(command, words).status === 0;
const hasSpark = runs(PYTHON, '-c', 'import pyspark') && runs('java', '-version');
const hasParallel = runs('parallel', '--version');
const PATIENCE_MS = 600_000;

const root = mkdtempSync(join(tmpdir(), 'buldan-'));
const folders = { content: join(root, 'content'), geo: join(root, 'geo') };
const texts = join(root, 'texts.ndjson');
const MAIN = [resolve('node_modules/.bin/tsx'), resolve('src/cli/main.ts')];
const MAPPER = [...MAIN, 'annotate', '--ndjson', '--complete', '--geo', folders.geo];

const filesOf = async ({ files }: Result): Promise<[string, string][]> =>
  Array.from(files ?? [], ({ path, content }) => [path, String(content())]);

const make = async (annotated: string | null) =>
  withCorpus(await loadInput(folders), { workers: 1, cache: null, annotated }, filesOf);

beforeAll(async () => {
  cpSync('tests/fixtures/corpora/tunisia', root, { recursive: true });
  for (const { file, bytes } of (await loadInput(folders)).articles)
    for (const copy of ['a', 'b', 'c'])
      writeFileSync(
        file.replace('.md', `-${copy}.md`),
        bytes.toString().replace(/^id: (.*)$/m, `id: $1-${copy}`),
      );
  const [command = '', ...words] = MAIN;
  const where = ['--content', folders.content, '--geo', folders.geo];
  writeFileSync(texts, execFileSync(command, [...words, 'texts', '--ndjson', ...where]));
});
afterAll(() => rmSync(root, { recursive: true }));

/** Runs a line of the shell in a folder for shards, with what is in `names` as variables. */
function inShell(shards: string, line: string): void {
  mkdirSync(shards);
  execFileSync('sh', ['-c', line], {
    cwd: shards,
    env: { ...process.env, TEXTS: texts, MAPPER: MAPPER.join(' ') },
  });
}

describe('processes of one machine', () => {
  it('write shards that come to what one makes: split and xargs', { timeout: PATIENCE_MS }, async () => {
    const shards = join(root, 'by-xargs');
    inShell(
      shards,
      `split -n l/3 "$TEXTS" ../texts- && ls ../texts-* | xargs -P 2 -I{} sh -c "$MAPPER < {} > {}.out" && mv ../*.out .`,
    );
    expect(await make(shards)).toEqual(await make(null));
  });

  it.skipIf(!hasParallel)(
    'write shards that come to what one makes: GNU parallel',
    { timeout: PATIENCE_MS },
    async () => {
      const shards = join(root, 'by-parallel');
      inShell(shards, `parallel --pipe --block 2k -j 2 "$MAPPER > part-{#}" < "$TEXTS"`);
      expect(await make(shards)).toEqual(await make(null));
    },
  );
});

/** Processes below one, by what their command lines hold. */
function descendants(of: number, words: string): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).trim().split('\n');
  const all = lines.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)?.slice(1) ?? []);
  const below = new Set([of]);
  for (let before = 0; before !== below.size; ) {
    before = below.size;
    for (const [pid, parent] of all) if (below.has(Number(parent))) below.add(Number(pid));
  }
  return all.flatMap(([pid, , args = '']) =>
    below.has(Number(pid)) && args.includes(words) ? [Number(pid)] : [],
  );
}

/** Kills an executor as soon as a mapper is at work for it. */
async function killAnExecutor({ pid = 0 }: ChildProcess): Promise<number> {
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

describe.skipIf(!hasSpark)('Apache Spark with two workers', () => {
  it('writes shards that come to what one machine makes, though an executor is killed', {
    timeout: PATIENCE_MS,
  }, async () => {
    const shards = join(root, 'by-spark');
    const log = join(root, 'spark.log');
    const spark = spawn(
      'sh',
      [
        '-c',
        `exec "$0" "$@" > "${log}" 2>&1`,
        PYTHON,
        'tests/engine/spark_annotate.py',
        texts,
        shards,
        ...MAPPER,
      ],
      {
        env: {
          ...process.env,
          SPARK_MASTER: 'local-cluster[2,1,1024]',
          SPARK_LOCAL_IP: '127.0.0.1',
          PARTITIONS: '3',
        },
      },
    );
    const ended = new Promise<number | null>((done) => spark.on('exit', done));
    expect(await killAnExecutor(spark)).toBeGreaterThan(0);
    expect(await ended).toBe(0);
    expect(readFileSync(log, 'utf8')).toMatch(/Lost executor/);
    expect(await make(shards)).toEqual(await make(null));
  });
});
