import { describe, expect, it } from 'vitest';
import { createClusters, joinClusters } from '../../../../src/app/map/features/cluster.ts';
import { placeSummary } from '../place-summaries.ts';

const LAST = 12;
const EVERYWHERE = { left: 0, top: 0, right: 1, bottom: 1 };

const city = placeSummary({ id: 'city', passages: 20, point: [40, 35] });
const suburb = placeSummary({ id: 'suburb', passages: 3, point: [40.02, 35.01] });
const twin = placeSummary({ id: 'twin', passages: 2, point: [40.02, 35.01] });
const far = placeSummary({ id: 'far', passages: 1, point: [45, 33] });

describe('a cluster', () => {
  it('gives places that would overlap one marker, named by the one with most passages and at its own point', () => {
    const cluster = createClusters([city, suburb, far], LAST);
    const markers = cluster.markersIn(EVERYWHERE, 5);
    expect(markers.map(({ place, others }) => [place.id, others])).toEqual([
      ['city', 1],
      ['far', 0],
    ]);
    expect(markers[0]?.at.x).toBeCloseTo(40 / 360 + 0.5, 12);
  });

  it('parts them when the map comes closer', () => {
    const cluster = createClusters([city, suburb], LAST);
    expect(cluster.markersIn(EVERYWHERE, 5)).toHaveLength(1);
    expect(cluster.markersIn(EVERYWHERE, LAST)).toHaveLength(2);
  });

  it('keeps two places at one point two', () => {
    const cluster = createClusters([suburb, twin], LAST);
    const [shared] = cluster.markersIn(EVERYWHERE, LAST);
    expect(shared?.others).toBe(1);
    expect(cluster.placesOf(shared?.cluster ?? -1).map(({ id }) => id)).toEqual(['suburb', 'twin']);
  });

  it('loses no place at any zoom', () => {
    const places = Array.from({ length: 300 }, (_, index) =>
      placeSummary({
        id: `${index}`,
        passages: 300 - index,
        point: [40 + (index % 20) / 50, 35 + index / 400],
      }),
    );
    const cluster = createClusters(places, LAST);
    for (let zoom = 5; zoom <= LAST; zoom++) {
      const shown = cluster.markersIn(EVERYWHERE, zoom).reduce((sum, { others }) => sum + 1 + others, 0);
      expect(shown).toBe(300);
    }
  });

  it('takes places at the pole and without a point', () => {
    const pole = placeSummary({ id: 'pole', point: [0, 90] });
    const nowhere = placeSummary({ id: 'nowhere', point: null });
    const markers = createClusters([pole, nowhere], LAST).markersIn(EVERYWHERE, 5);
    expect(markers.map(({ place }) => place.id)).toEqual(['pole']);
  });
});

describe('two sets of places', () => {
  const read = placeSummary({ id: 'read', passages: 1 });
  const beside = placeSummary({ id: 'beside', passages: 2 });
  const other = placeSummary({ id: 'other', passages: 5 });
  const hidden = placeSummary({ id: 'hidden', passages: 1 });
  const world = { left: 0, top: 0, right: 1, bottom: 1 };
  const joined = joinClusters(createClusters([beside, read], 12), createClusters([other, hidden], 12));

  it('share no marker, and each marker knows its places', () => {
    const markers = joined.markersIn(world, 5);
    const places = markers.map(({ cluster }) => joined.placesOf(cluster ?? 0).map(({ id }) => id));
    expect(places).toEqual([
      ['beside', 'read'],
      ['other', 'hidden'],
    ]);
  });
});
