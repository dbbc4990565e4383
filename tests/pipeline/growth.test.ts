/** What laying a corpus into files reads and writes, for some articles and for four times as many: counted, so that no machine's load changes it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadInput } from '../../src/cli/load-input.ts';
import type { Mention } from '../../src/finder/output/mention.ts';
import { readArticle } from '../../src/input/read-article.ts';
import { annotateArticle } from '../../src/pipeline/annotate-article.ts';
import { chunksOf } from '../../src/pipeline/chunks.ts';
import { createCorpus, inOrder } from '../../src/pipeline/corpus.ts';
import { corpusFiles, HOSTED } from '../../src/pipeline/files.ts';
import { finderOf } from '../../src/pipeline/finder.ts';
import { readGeography } from '../../src/pipeline/read.ts';
import { readSettings } from '../../src/pipeline/read-settings.ts';
import { type CorpusArticle, createShard, type Shard } from '../../src/pipeline/shard.ts';
import { openShard, storeShard } from '../../src/pipeline/stored-shard.ts';
import { exponentOf } from '../bench/build-curve.ts';

const FOLDER = 'tests/fixtures/corpora/tunisia';
const SIZES = [1100, 2200];
const SHARD = 200;
const MOST = 1.05;

interface Counts {
  reads: number;
  read: number;
  files: number;
  written: number;
}

describe('laying a corpus into files', () => {
  const counted: [size: number, counts: Counts][] = [];

  beforeAll(async () => {
    const input = await loadInput({ content: `${FOLDER}/content`, geo: `${FOLDER}/geo` });
    const geography = readGeography(input);
    const places = new Map(geography.places.map((place) => [place.id, place]));
    const finder = finderOf(geography);
    const { site } = readSettings(input.site, null);
    const examples = input.articles.flatMap((file) => readArticle(file).article ?? []);
    const found = new Map<string, Mention[]>();
    const remembering = {
      find(text: string) {
        const known = found.get(text) ?? finder.find(text);
        found.set(text, known);
        return known;
      },
    };
    for (const size of SIZES) {
      const copies = Array.from({ length: size / examples.length }, (_, copy) =>
        examples.map((article) =>
          annotateArticle({ ...article, id: `${article.id}-${copy}` }, remembering, places),
        ),
      );
      const articles = inOrder(copies.flat());
      const counts: Counts = { reads: 0, read: 0, files: 0, written: 0 };
      const shards = Array.from(chunksOf(articles, SHARD), (some) => counting(some, counts));
      const drawing = { shapes: { type: 'Topology' as const, objects: {}, arcs: [] }, basemap: [] };
      for (const { content } of corpusFiles(createCorpus(site, geography.places, shards), drawing, HOSTED)) {
        counts.files += 1;
        counts.written += String(content()).length;
      }
      counted.push([size, counts]);
    }
  });

  it.each(['reads', 'read', 'files', 'written'] as const)('grows as the articles in %s', (kind) => {
    expect(exponentOf(counted.map(([size, counts]) => [size, counts[kind]]))).toBeLessThan(MOST);
  });
});

/** A shard in a store, whose reading is counted. */
function counting(articles: readonly CorpusArticle[], counts: Counts): Shard {
  let kept = '';
  const stored = storeShard(createShard(articles), (text) => {
    kept += text;
    return [kept.length - text.length, text.length];
  });
  return openShard(stored, ([start, length]) => {
    counts.reads += 1;
    counts.read += length;
    return kept.slice(start, start + length);
  });
}
