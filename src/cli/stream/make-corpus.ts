import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Input } from '../../input/input-file.ts';
import { HOSTED } from '../../pipeline/files.ts';
import { createPipeline, type Result } from '../../pipeline/pipeline.ts';
import { SPOKEN_LANGUAGES } from '../../site/spoken-languages.ts';
import { codeHash } from './code-hash.ts';
import { holdFolder } from './hold-folder.ts';
import { openShardCache, type ShardCache } from './shard-cache.ts';
import { streamCorpus } from './stream-corpus.ts';

export interface MakeOptions {
  readonly workers: number;
  /** Where to keep what was made of articles; `null` where nothing is to be kept. */
  readonly cache: string | null;
  /** From so many articles on they are streamed. */
  readonly many?: number;
}

/** Fewer are made sooner than a worker starts. */
const MANY = 500;

/** Makes a corpus, gives it to `use` and clears up. However it is made, it is the same to the byte. */
export async function withCorpus<Value>(
  input: Input,
  { workers, cache, many = MANY }: MakeOptions,
  use: (result: Result) => Promise<Value>,
): Promise<Value> {
  if (input.articles.length < many)
    return use(createPipeline({ layout: HOSTED, spoken: SPOKEN_LANGUAGES }).run(input));
  const folder = cache ?? mkdtempSync(join(tmpdir(), 'buldan-'));
  const release = holdFolder(folder);
  try {
    const kept = openShardCache(folder, keyOf(input), (words) => console.error(words));
    return await giveStreamed(input, workers, kept, use);
  } finally {
    release();
    if (cache === null) rmSync(folder, { recursive: true, force: true });
  }
}

async function giveStreamed<Value>(
  input: Input,
  workers: number,
  cache: ShardCache,
  use: (result: Result) => Promise<Value>,
): Promise<Value> {
  const { close, ...result } = await streamCorpus(input, { workers, cache });
  try {
    return await use(result);
  } finally {
    close();
    if (result.corpus !== null) cache.sweep();
  }
}

/** All that decides what is found in an article: gazetteer, lists of names, code. */
function keyOf({ gazetteer, background, names, world }: Input): string {
  const hash = createHash('sha256').update(codeHash());
  for (const { file, bytes } of [gazetteer, background, names ?? [], world ?? []].flat())
    hash.update(`${file} ${bytes.length}\n`).update(bytes);
  return hash.digest('hex').slice(0, 24);
}
