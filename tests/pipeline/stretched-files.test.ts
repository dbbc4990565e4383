import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadInput } from '../../src/cli/load-input.ts';
import type { Article } from '../../src/input/article.ts';
import { readArticle } from '../../src/input/read-article.ts';
import { createCorpus, inOrder } from '../../src/pipeline/files/corpus.ts';
import { corpusFiles, HOSTED } from '../../src/pipeline/files/files.ts';
import { finderOf } from '../../src/pipeline/reading/finder.ts';
import { type Geography, readGeography } from '../../src/pipeline/reading/read.ts';
import { readSettings } from '../../src/pipeline/reading/read-settings.ts';
import type { Recall } from '../../src/pipeline/remember.ts';
import { annotateArticle } from '../../src/pipeline/shards/annotate-article.ts';
import {
  type CorpusArticle,
  createShard,
  type PlaceShare,
  type Shard,
} from '../../src/pipeline/shards/shard.ts';
import { cutIntoStretches } from '../../src/pipeline/shards/stretches.ts';

const ARTICLES = 1300;
const NOTHING_DRAWN = { shapes: { type: 'Topology' as const, objects: {}, arcs: [] }, basemap: [] };
/** With no other file in the manifest, for that has to be read. */
const BARE = { ...HOSTED, inlineLimit: 0 };
const CITIES = ['صفاقس', 'القيروان', 'سوسة'];

let geography: Geography;
let annotate: (number: number, words?: string) => CorpusArticle;
let articles: readonly CorpusArticle[];

beforeAll(async () => {
  const folder = 'tests/fixtures/corpora/tunisia';
  geography = readGeography(await loadInput({ content: `${folder}/content`, geo: `${folder}/geo` }));
  const finder = finderOf(geography);
  const places = new Map(geography.places.map((place) => [place.id, place]));
  annotate = (number, words = '') => {
    const fields = `id: made-${number}\nlang: ar\ntitle: null\noutlet: null\nauthor: null\ndate: 2026-03-01\nsource: null`;
    const text = `---\n${fields}\n---\n\nوصلت القافلة رقم ${number} إلى مدينة ${CITIES[number % 3]} أمس.${words}\n`;
    const bytes = new TextEncoder().encode(text);
    return annotateArticle(readArticle({ file: 'a.md', bytes }).article as Article, finder, places);
  };
  articles = inOrder(Array.from({ length: ARTICLES }, (_, number) => annotate(number)));
});

/** A shard a stretch, as builds cut them, each article with a version of its own. */
function stretched(all: readonly CorpusArticle[]): Shard[] {
  return Array.from(
    cutIntoStretches(all, ({ summary }) => summary.id),
    (some) => ({
      ...createShard(some),
      versions: some.map((article) => JSON.stringify([article.text, article.passages])),
    }),
  );
}

function filesOf(shards: readonly Shard[], recall = HOSTED.recall): readonly [string, string][] {
  const { site } = readSettings(null, null);
  const corpus = createCorpus(site, geography.places, shards);
  return Array.from(corpusFiles(corpus, NOTHING_DRAWN, { ...BARE, recall }), ({ path, content }) => [
    path,
    String(content()),
  ]);
}

/** How often something of a shard was read. */
interface Counts {
  texts: number;
  passages: number;
}

/** A shard that counts what is read of it. */
function counted(shard: Shard, counts: Counts): Shard {
  const places = Array.from(shard.places, ([id, share]): [string, PlaceShare] => [
    id,
    {
      ...share,
      read(rank) {
        counts.passages += 1;
        return share.read(rank);
      },
    },
  ]);
  return {
    ...shard,
    places: new Map(places),
    text(number) {
      counts.texts += 1;
      return shard.text(number);
    },
  };
}

/** What is read to name the files. */
function countReading(shards: readonly Shard[], recall = HOSTED.recall): Counts {
  const counts = { texts: 0, passages: 0 };
  const { site } = readSettings(null, null);
  const watched = createCorpus(
    site,
    geography.places,
    shards.map((shard) => counted(shard, counts)),
  );
  for (const _ of corpusFiles(watched, NOTHING_DRAWN, { ...BARE, recall }));
  return counts;
}

describe('the files of a corpus of several stretches', () => {
  it('are the same to the byte wherever the articles are cut', () => {
    const expected = filesOf(stretched(articles));
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(ARTICLES), { minLength: 1, maxLength: 3 }), (cuts) => {
        const bounds = [0, ...cuts.toSorted((one, other) => one - other), ARTICLES];
        const shards = bounds.slice(1).map((to, number) => createShard(articles.slice(bounds[number], to)));
        expect(filesOf(shards)).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  });

  it('are what they are without any notes, of whatever was edited; texts of other stretches and passages noted before are not read', () => {
    const notes = new Map<string, unknown>();
    const recall: Recall = <Value>(key: string, make: () => Value): Value => {
      if (!notes.has(key)) notes.set(key, structuredClone(make()));
      return notes.get(key) as Value;
    };
    filesOf(stretched(articles), recall);
    const numbers = fc.uniqueArray(fc.nat(ARTICLES - 1), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(numbers, fc.boolean(), (some, isGone) => {
        const edited = articles.flatMap((article, number) => {
          if (!some.includes(number)) return [article];
          return isGone ? [] : [annotate(number, ` ثم عادت من ${CITIES[(number + 1) % 3]}.`)];
        });
        const shards = stretched(inOrder(edited));
        expect(filesOf(shards, recall)).toEqual(filesOf(shards));
        const counts = countReading(shards, recall);
        expect(counts.texts).toBe(0);
        expect(counts.passages).toBeLessThan(countReading(shards).passages);
      }),
      { numRuns: 4 },
    );
  });
});
