import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/pipeline/files/corpus.ts';
import { numberDocuments } from '../../src/pipeline/files/document-numbers.ts';
import { cutIntoStretches } from '../../src/pipeline/shards/stretches.ts';

const ROOM = 12;

/** As far as numbers depend on it: of each shard the articles, each with how many passages it has. */
function corpusOf(places: number, shards: readonly (readonly (readonly [id: string, passages: number])[])[]) {
  return {
    places: Array.from({ length: places }),
    shards: shards.map((articles) => ({
      passages: articles.map(([, passages]) => passages),
      summaries: () => articles.map(([id]) => ({ id })),
    })),
  } as unknown as Corpus;
}

const manyArticles = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3000 })
  .map((counts) => counts.map((passages, number) => [`article-${number}`, passages] as const));

const all = (lists: readonly Uint32Array[]): number[] => lists.flatMap((list) => [...list]);

describe('the numbers of what can be found', () => {
  it('are in a row where there is no room', () => {
    const { articles, passages, ends, stretches } = numberDocuments(
      corpusOf(3, [
        [['a', 2]],
        [
          ['b', 0],
          ['c', 1],
        ],
      ]),
      1,
    );
    expect(all(articles)).toEqual([3, 4, 5]);
    expect(all(passages)).toEqual([6, 7, 8]);
    expect(ends).toEqual([3, 6, 9]);
    expect(stretches).toEqual([[0, 3, 6]]);
  });

  it('are there for a corpus of no article', () => {
    expect(numberDocuments(corpusOf(0, []), 1).stretches).toEqual([[0, 0, 0]]);
    expect(numberDocuments(corpusOf(2, []), ROOM).ends).toEqual([ROOM, ROOM, ROOM]);
  });

  it('ascend, each stretch at the beginning of a room, however the articles lie in shards', () => {
    fc.assert(
      fc.property(manyArticles, fc.nat(3000), (articles, cut) => {
        const numbers = numberDocuments(corpusOf(5, [articles]), ROOM);
        const inTwo = numberDocuments(corpusOf(5, [articles.slice(0, cut), articles.slice(cut)]), ROOM);
        expect([all(inTwo.articles), all(inTwo.passages)]).toEqual([
          all(numbers.articles),
          all(numbers.passages),
        ]);
        const documents = [...all(numbers.articles), ...all(numbers.passages), numbers.ends[2]];
        expect(documents.every((document, index) => document < (documents[index + 1] ?? Infinity))).toBe(
          true,
        );
        for (const [, article, passage] of numbers.stretches)
          expect([article % ROOM, passage % ROOM]).toEqual([0, 0]);
        const [from, article, passage] = numbers.stretches.at(-1) ?? [0, 0, 0];
        expect(numbers.articles[0]?.[from]).toBe(article);
        const before = articles.slice(0, from).reduce((sum, [, count]) => sum + count, 0);
        expect(numbers.passages[0]?.[before] ?? passage).toBe(passage);
      }),
      { numRuns: 40 },
    );
  });

  it('stay what they are in all stretches but that of an article with one passage more', () => {
    const articles = Array.from({ length: 3000 }, (_, number) => [`article-${number}`, 3] as const);
    const stretches = [...cutIntoStretches(articles, ([id]) => id)];
    expect(stretches.length).toBeGreaterThan(3);
    const [first] = stretches;
    const count = first?.length ?? 0;
    expect((3 * count) % 384).toBeGreaterThan(0);
    const more = articles.map(
      ([id, passages], number) => [id, number === 0 ? passages + 1 : passages] as const,
    );
    const [before, after] = [articles, more].map((each) =>
      all(numberDocuments(corpusOf(9, [each]), 384).passages),
    );
    expect(after?.slice(3 * count + 1)).toEqual(before?.slice(3 * count));
  });
});
