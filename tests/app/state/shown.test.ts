import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '../../../src/app/model/view.ts';
import { showFiltered } from '../../../src/app/state/shown.ts';
import type { ArticleSummary } from '../../../src/corpus/article.ts';
import type { Manifest } from '../../../src/corpus/manifest.ts';

const article = (
  id: string,
  outlet: string | null,
  days: ArticleSummary['days'],
  passages: Record<string, number>,
) => ({
  id,
  outlet,
  days,
  places: Object.keys(passages),
  passages: Object.values(passages),
});

const ARTICLES = [
  article('one', 'A', ['2017-05-01', '2017-05-31'], { city: 3, river: 1 }),
  article('two', 'B', ['2018-01-01', '2018-12-31'], { city: 2, desert: 4 }),
  article('three', null, null, { river: 5 }),
] as unknown as readonly ArticleSummary[];

const MANIFEST = {
  articles: { total: 3 },
  places: [
    { id: 'city', kind: 'city', confidence: 'high', passages: 5 },
    { id: 'river', kind: 'river', confidence: 'high', passages: 6 },
    { id: 'desert', kind: 'desert', confidence: 'low', passages: 4 },
    { id: 'country', kind: 'country', confidence: 'high', passages: 0 },
  ],
} as unknown as Manifest;

const show = (filters: Partial<Filters>) => {
  const shown = showFiltered(MANIFEST, { ...NO_FILTERS, ...filters }, ARTICLES);
  const { places, passages, undated } = shown;
  const left = ARTICLES.map(({ id }) => id).filter(shown.hasArticle);
  expect(shown.articles?.map(({ id }) => id)).toEqual(left);
  expect(shown.total).toBe(left.length);
  expect(places.map((place) => [place.id, place.passages])).toEqual(
    MANIFEST.places.filter(({ id }) => passages.has(id)).map(({ id }) => [id, passages.get(id)]),
  );
  return [left, Object.fromEntries(passages), undated.map(({ id }) => id)];
};

describe('what the filters leave', () => {
  it.each([
    [
      'everything that has passages without filters',
      {},
      ['one', 'two', 'three'],
      { city: 5, river: 6, desert: 4 },
      [],
    ],
    ['one outlet', { outlets: ['A'] }, ['one'], { city: 3, river: 1 }, []],
    ['articles without an outlet', { outlets: ['~'] }, ['three'], { river: 5 }, []],
    ['a kind of place', { kinds: ['river'] }, ['one', 'two', 'three'], { river: 6 }, []],
    ['a certainty', { confidences: ['low'] }, ['one', 'two', 'three'], { desert: 4 }, []],
    [
      'an open range, with the undated counted apart',
      { from: '2017-06-01' },
      ['two'],
      { city: 2, desert: 4 },
      ['three'],
    ],
    [
      'a range that touches a span',
      { from: '2017-05-31', to: '2018-01-01' },
      ['one', 'two'],
      { city: 5, river: 1, desert: 4 },
      ['three'],
    ],
    ['a range between', { from: '2017-06-01', to: '2017-12-31' }, [], {}, ['three']],
  ] as const)('is %s', (_, filters, articles, passages, undated) => {
    expect(show(filters)).toEqual([articles, passages, undated]);
  });
});

describe('before the summaries of the articles have arrived', () => {
  it.each([
    ['everything is shown without filters', {}, { city: 5, river: 6, desert: 4 }],
    ['filters of places are in force', { kinds: ['river'] }, { river: 6 }],
    ['filters of articles wait', { outlets: ['A'] }, { city: 5, river: 6, desert: 4 }],
  ] as const)('%s', (_, filters, expected) => {
    const { total, articles, passages, hasArticle } = showFiltered(
      MANIFEST,
      { ...NO_FILTERS, ...filters },
      null,
    );
    expect([total, articles, hasArticle('any')]).toEqual([3, null, true]);
    expect(Object.fromEntries(passages)).toEqual(expected);
  });
});
