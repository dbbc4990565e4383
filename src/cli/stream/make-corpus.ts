import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Input, InputFile } from '../../input/input-file.ts';
import { buildBasemap } from '../../pipeline/basemap/build-basemap.ts';
import { createPipeline, type Result } from '../../pipeline/pipeline.ts';
import { readSurroundings } from '../../pipeline/reading/input-reader.ts';
import { SPOKEN_LANGUAGES } from '../../site/spoken-languages.ts';
import { gatherRecords } from './annotated-records.ts';
import { holdFolder } from './hold-folder.ts';
import { LAYOUT } from './layout.ts';
import { openNotebook } from './notebook.ts';
import { corpusKey, readerKey } from './reader-key.ts';
import { openShardCache } from './shard-cache.ts';
import { type StreamOptions, streamCorpus } from './stream-corpus.ts';

export interface MakeOptions {
  readonly workers: number;
  /** Where to keep what was made of articles; `null` where nothing is to be kept. */
  readonly cache: string | null;
  /** From so many articles on they are streamed. */
  readonly many?: number;
  /** Folder of what other machines found in the articles; `null` where the finder is to read them here. */
  readonly annotated?: string | null;
  /** Any error stops the run, one of an article too. */
  readonly strict?: boolean;
}

/** Fewer are made sooner than a worker starts. */
const MANY = 500;

const complain = (words: string): void => console.error(words);

/** Makes a corpus, gives it to `use` and clears up. However it is made, it is the same to the byte. */
export async function withCorpus<Value>(
  input: Input,
  { workers, cache, many = MANY, annotated = null, strict = false }: MakeOptions,
  use: (result: Result) => Promise<Value>,
): Promise<Value> {
  if (input.articles.length < many && annotated === null)
    return use(createPipeline({ layout: LAYOUT, spoken: SPOKEN_LANGUAGES, strict }).run(input));
  const folder = cache ?? mkdtempSync(join(tmpdir(), 'buldan-'));
  const release = holdFolder(folder);
  try {
    const key = readerKey(input);
    // What is known of the world is most of what is noted, and seldom another.
    const notes = openNotebook(join(folder, 'surroundings.json'), key, complain);
    const surroundings = readSurroundings(input, SPOKEN_LANGUAGES, notes.recall, hashOfFiles);
    const ofArticles = corpusKey(key, surroundings.geography);
    const details = notes.recall(`basemap ${ofArticles} ${hashOfFiles(input.basemap)}`, () =>
      buildBasemap(surroundings.basemap(), surroundings.geography.places),
    );
    notes.save();
    const kept = openShardCache(folder, ofArticles, complain);
    const records =
      annotated === null ? null : await gatherRecords(annotated, ofArticles, join(folder, 'records'));
    const ofLayout = openNotebook(join(folder, 'notes.json'), key, complain);
    const { recall } = ofLayout;
    const options = { workers, cache: kept, records, complain, surroundings, details, recall, strict };
    const value = await giveStreamed(input, options, use);
    ofLayout.save();
    return value;
  } finally {
    release();
    if (cache === null) rmSync(folder, { recursive: true, force: true });
  }
}

async function giveStreamed<Value>(
  input: Input,
  options: StreamOptions,
  use: (result: Result) => Promise<Value>,
): Promise<Value> {
  const { close, ...result } = await streamCorpus(input, options);
  try {
    return await use(result);
  } finally {
    close();
    if (result.corpus !== null) options.cache.sweep();
  }
}

function hashOfFiles(files: readonly InputFile[]): string {
  const hash = createHash('sha256');
  for (const { file, bytes } of files) hash.update(`${file} ${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}
