import { describe, expect, it } from 'vitest';
import type { OpenCorpus } from '../../../src/app/data/corpus-context.ts';
import { drawnRelations } from '../../../src/app/relations/drawn-relations.ts';
import type { Shown } from '../../../src/app/state/shown.ts';
import type { Relation } from '../../../src/corpus/relation.ts';

const POINTS: Record<string, [number, number]> = {
  sousse: [10.6, 35.8],
  sfax: [10.8, 34.7],
  rome: [12.5, 41.9],
};

const CORPUS = {
  manifest: { basemap: [{ boundingBox: [7, 30, 12, 38] }] },
  place: (id: string) => (id in POINTS ? { id, point: POINTS[id] } : null),
} as unknown as OpenCorpus;

const shown = (articles: string[], places: string[]) =>
  ({
    hasArticle: (id: string) => articles.includes(id),
    passages: new Map(places.map((id) => [id, 1])),
  }) as unknown as Shown;

const route = (from: string, to: string, through: string | null = null) =>
  ({ type: 'route', from, to, through, evidence: { article: 'roads' } }) as unknown as Relation;

const ALL = shown(['roads'], Object.keys(POINTS));

describe('the relations that the map draws', () => {
  it.each([
    ['those between places on the map', route('sousse', 'sfax'), ALL, 1],
    ['none of an article that filters hide', route('sousse', 'sfax'), shown([], Object.keys(POINTS)), 0],
    ['none to a place that filters hide', route('sousse', 'sfax'), shown(['roads'], ['sousse']), 0],
    ['none to a place without a position', route('sousse', 'atlantis'), ALL, 0],
    [
      'no distances',
      { type: 'distance', subject: 'sousse', relatum: 'sfax', evidence: { article: 'roads' } } as Relation,
      ALL,
      0,
    ],
  ])('are %s', (_, relation, filtered, count) => {
    expect(drawnRelations([relation], CORPUS, filtered)).toHaveLength(count);
  });
});
