import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadInput } from '../../src/cli/load-input.ts';
import type { ShapeTopology } from '../../src/corpus/place-summary.ts';

import { readArticle } from '../../src/input/read-article.ts';
import { createCorpus, inOrder } from '../../src/pipeline/files/corpus.ts';
import { corpusFiles, HOSTED } from '../../src/pipeline/files/files.ts';
import { finderOf } from '../../src/pipeline/reading/finder.ts';
import { readGeography } from '../../src/pipeline/reading/read.ts';
import { readSettings } from '../../src/pipeline/reading/read-settings.ts';
import { annotateArticle } from '../../src/pipeline/shards/annotate-article.ts';
import { articleSummary } from '../../src/pipeline/shards/article-summary.ts';
import { mergeSorted } from '../../src/pipeline/shards/merge-sorted.ts';
import { type CorpusArticle, createShard, type Shard } from '../../src/pipeline/shards/shard.ts';
import { articlesOf } from '../../src/pipeline/shards/shard-articles.ts';
import { openShard, storeShard } from '../../src/pipeline/shards/stored-shard.ts';

const NOTHING_DRAWN = {
  shapes: { type: 'Topology', objects: {}, arcs: [] } satisfies ShapeTopology,
  basemap: [],
};
const SMALL = { ...HOSTED, chunkSize: 2000, searchChunkSize: () => 500 };
const COPIES = ['a', 'b', 'c', 'd'];

describe('the first words of an article', () => {
  const openingIn = (text: string): string => {
    const written = `---\nid: a\nlang: en\ntitle: null\noutlet: null\nauthor: null\ndate: null\nsource: null\n---\n\n${text}\n`;
    const { article } = readArticle({ file: 'a.md', bytes: new TextEncoder().encode(written) });
    return article === null ? '' : articleSummary({ article, blocks: [] }, []).opening;
  };
  it.each([
    ['are left off with an ellipsis', 'وصلت القافلة إلى صفاقس', 'وصلت القافلة إلى صفاقس…'],
    ['end as their sentence does', 'وصلت القافلة عام 2024.', 'وصلت القافلة عام 2024.'],
    ['end behind a full stop', `${'word '.repeat(14)}in 2024. And more`, `${'word '.repeat(14)}in 2024.`],
    ['end as a quotation does', 'He asked “why?”', 'He asked “why?”'],
  ])('%s', (_, text, opening) => {
    expect(openingIn(text)).toBe(opening);
  });
});

describe('a corpus made of shards', () => {
  let filesOf: (shards: readonly Shard[]) => readonly [string, string][];
  let articles: readonly CorpusArticle[];

  beforeAll(async () => {
    const folder = 'tests/fixtures/corpora/tunisia';
    const input = await loadInput({ content: `${folder}/content`, geo: `${folder}/geo` });
    const geography = readGeography(input);
    const places = new Map(geography.places.map((place) => [place.id, place]));
    const finder = finderOf(geography);
    const read = input.articles.flatMap((file) => readArticle(file).article ?? []);
    articles = inOrder(
      COPIES.flatMap((copy) =>
        read.map((article) => annotateArticle({ ...article, id: `${article.id}-${copy}` }, finder, places)),
      ),
    );
    const { site } = readSettings(input.site, null);
    filesOf = (shards) =>
      Array.from(
        corpusFiles(createCorpus(site, geography.places, shards), NOTHING_DRAWN, SMALL),
        ({ path, content }) => [path, String(content())],
      );
  });

  /** Cuts the articles where a list of yes and no says so, in stretches that may be empty. */
  const cut = (cuts: readonly boolean[]): CorpusArticle[][] => {
    const stretches: CorpusArticle[][] = [[]];
    for (const [number, article] of articles.entries()) {
      if (cuts[number] === true) stretches.push([]);
      stretches.at(-1)?.push(article);
    }
    return stretches;
  };

  it('is the same to the byte wherever the articles are cut, in memory and stored', () => {
    const whole = filesOf([createShard(articles)]);
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: articles.length, maxLength: articles.length }),
        (cuts) => {
          const shards = cut(cuts).map(createShard);
          expect(filesOf(shards)).toEqual(whole);
          expect(filesOf(shards.map(throughAStore))).toEqual(whole);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('gives its articles back as they were', () => {
    const shard = createShard(articles);
    expect(articlesOf(shard)).toEqual(articles);
    expect(articlesOf(throughAStore(shard))).toEqual(articles);
  });
});

/** The shard as it comes back from a text that was appended to. */
function throughAStore(shard: Shard): Shard {
  let kept = '';
  const stored = storeShard(shard, (text) => {
    kept += text;
    return [kept.length - text.length, text.length];
  });
  const index = JSON.parse(JSON.stringify(stored)) as typeof stored;
  return openShard(index, ([start, length]) => kept.slice(start, start + length));
}

describe('merging sorted sources', () => {
  it('gives every item once, by key, and under a key in the order of the sources', () => {
    const sources = fc.array(fc.uniqueArray(fc.string({ maxLength: 3 })).map((keys) => keys.sort()));
    fc.assert(
      fc.property(sources, (lists) => {
        const merged = [...mergeSorted(lists, (key) => key)];
        const keys = [...new Set(lists.flat())].sort();
        expect(merged.map(([key]) => key)).toEqual(keys);
        for (const [key, found] of merged) {
          const owners = [...lists.keys()].filter((source) => lists[source]?.includes(key));
          expect(found.map(({ source }) => source)).toEqual(owners);
        }
      }),
    );
  });
});
