/** What laying a corpus into files reads and writes, for some articles and for four times as many: counted, so that no machine's load changes it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadInput } from '../../src/cli/load-input.ts';
import type { Finder } from '../../src/finder/finder.ts';
import type { Mention } from '../../src/finder/output/mention.ts';
import { readArticle } from '../../src/input/read-article.ts';
import { chunksOf } from '../../src/pipeline/files/chunks.ts';
import { createCorpus, inOrder } from '../../src/pipeline/files/corpus.ts';
import { corpusFiles, HOSTED } from '../../src/pipeline/files/files.ts';
import { finderOf } from '../../src/pipeline/reading/finder.ts';
import { readGeography } from '../../src/pipeline/reading/read.ts';
import { readSettings } from '../../src/pipeline/reading/read-settings.ts';
import { annotateArticle } from '../../src/pipeline/shards/annotate-article.ts';
import { type CorpusArticle, createShard, type Shard } from '../../src/pipeline/shards/shard.ts';
import { openShard, storeShard } from '../../src/pipeline/shards/stored-shard.ts';
import { exponentOf } from '../bench/build-curve.ts';
import { plainArticle } from './plain-article.ts';

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

describe('an article of very many paragraphs', () => {
  it('is indexed by looking at each passage a few times', () => {
    const looks = [100, 400].map((size): [number, number] => {
      let count = 0;
      const article = manyParagraphs(size, () => {
        count += 1;
      });
      createShard([article]).unquoted();
      return [size, count];
    });
    expect(looks[0]?.[1]).toBeGreaterThan(0);
    expect(exponentOf(looks)).toBeLessThan(MOST);
  });
});

/** Finds صفاقس wherever it is written. */
const SFAX: Pick<Finder, 'find'> = {
  find: (text) =>
    Array.from(text.matchAll(/صفاقس/gu), ({ index, 0: exact }) => ({
      start: index,
      end: index + exact.length,
      exact,
      place: 'sfax',
      kind: 'city',
      role: 'literal',
      confidence: 0.98,
      candidates: [],
      reasons: [],
    })),
};

/** An article with a passage in each paragraph; `look` is called whenever it is asked which paragraph one is of. */
function manyParagraphs(size: number, look: () => void): CorpusArticle {
  const article = plainArticle('long', ...Array.from({ length: size }, () => 'سافر إلى صفاقس أمس.'));
  const annotated = annotateArticle(article, SFAX, new Map());
  const passages = annotated.passages.map(({ place, passage }) => ({
    place,
    passage: Object.defineProperty({ ...passage }, 'block', {
      enumerable: true,
      get() {
        look();
        return passage.block;
      },
    }),
  }));
  return { ...annotated, passages };
}

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
