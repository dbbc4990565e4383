import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/corpus/article.ts';
import { coNamedPlaces } from '../../src/corpus/co-named.ts';
import type { Passage } from '../../src/corpus/passage.ts';

describe('places named together', () => {
  const mention = (start: number, other: string | null, role = 'literal') => ({
    start,
    end: start + 2,
    place: other,
    role,
  });
  const blocks = new Map(
    Object.entries({
      a: [{ mentions: [mention(0, 'city'), mention(5, 'port'), mention(8, 'port'), mention(50, 'lake')] }],
      b: [{ mentions: [mention(0, 'port'), mention(4, 'country', 'metonym'), mention(7, null)] }],
    }) as unknown as [string, Block[]][],
  );
  const passage = (article: string) =>
    ({ article, block: 0, start: 0, text: 'x'.repeat(20) }) as unknown as Passage;
  const named = (...articles: string[]) =>
    coNamedPlaces('city', articles.map(passage), (article) => blocks.get(article) ?? []);

  it('count passages, not mentions, and only plotted mentions inside the passage', () => {
    expect(named('a', 'b')).toEqual([{ place: 'port', passages: 2 }]);
  });

  it('are counted in time that grows with the mentions of a paragraph', () => {
    const lookedAt = (count: number): number => {
      let looked = 0;
      const mentions = Array.from({ length: count }, (_, number) => ({
        ...mention(10 * number, number % 2 === 0 ? 'city' : 'port'),
        get start() {
          looked += 1;
          return 10 * number;
        },
      }));
      const passages = mentions.map(
        (_, number) => ({ article: 'long', block: 0, start: 10 * number, text: 'x'.repeat(20) }) as Passage,
      );
      const blocksOfLong = () => [{ mentions }] as unknown as Block[];
      expect(coNamedPlaces('city', passages, blocksOfLong)).toEqual([{ place: 'port', passages: count }]);
      return looked;
    };
    expect(lookedAt(4000) / lookedAt(1000)).toBeLessThan(6);
  });

  it('are unknown where the text is not published', () => {
    expect(named('excerpts')).toEqual([]);
  });
});
