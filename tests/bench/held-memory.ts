/**
 * Lays a corpus of so many articles, whose shards lie on the disk, into files, and says how many bytes of the heap it held
 * meanwhile, without what was garbage: `node --expose-gc --import tsx tests/bench/held-memory.ts COUNT`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadInput } from '../../src/cli/load-input.ts';
import { LAYOUT } from '../../src/cli/stream/layout.ts';
import { ShardFiles, writeShardFile } from '../../src/cli/stream/shard-file.ts';
import { readArticle } from '../../src/input/read-article.ts';
import { createCorpus } from '../../src/pipeline/files/corpus.ts';
import { corpusFiles } from '../../src/pipeline/files/files.ts';
import { finderOf } from '../../src/pipeline/reading/finder.ts';
import { readGeography } from '../../src/pipeline/reading/read.ts';
import { readSettings } from '../../src/pipeline/reading/read-settings.ts';
import { annotateArticle } from '../../src/pipeline/shards/annotate-article.ts';
import { createShard } from '../../src/pipeline/shards/shard.ts';
import { openShard, storeShard } from '../../src/pipeline/shards/stored-shard.ts';

const FOLDER = 'tests/fixtures/corpora/tunisia';
const ARTICLES_A_SHARD = 200;
const FILES_A_LOOK = 120;

const [, , count = '0'] = process.argv;
const input = await loadInput({ content: `${FOLDER}/content`, geo: `${FOLDER}/geo` });
const geography = readGeography(input);
const places = new Map(geography.places.map((place) => [place.id, place]));
const finder = finderOf(geography);
const [example] = input.articles.flatMap((file) => readArticle(file).article ?? []);
if (example === undefined) throw new Error(`${FOLDER} has no article.`);
const annotated = annotateArticle(example, finder, places);

const folder = mkdtempSync(join(tmpdir(), 'buldan-'));
const shardFiles = new ShardFiles();
const shards = Array.from({ length: Number(count) / ARTICLES_A_SHARD }, (_, number) => {
  const path = join(folder, String(number));
  // As read from a file each: no two share an object.
  const articles = Array.from({ length: ARTICLES_A_SHARD }, (_, index) =>
    JSON.parse(JSON.stringify(annotated).replaceAll(example.id, `article-${number}-${index}`)),
  );
  const stored = writeShardFile(path, (append) => storeShard(createShard(articles), append));
  return openShard(stored, shardFiles.readFrom(path));
});

let [held, files] = [0, 0];
const look = (): void => {
  globalThis.gc?.();
  held = Math.max(held, process.memoryUsage().heapUsed);
};
const { site } = readSettings(input.site, null);
const drawing = { shapes: { type: 'Topology' as const, objects: {}, arcs: [] }, basemap: [] };
for (const { content } of corpusFiles(createCorpus(site, geography.places, shards), drawing, LAYOUT)) {
  content();
  if (files++ % FILES_A_LOOK === 0) look();
}
shardFiles.close();
rmSync(folder, { recursive: true });
console.log(held);
