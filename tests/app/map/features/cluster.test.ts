import { describe, expect, it } from 'vitest';
import { type Clusters, createClusters, joinClusters } from '../../../../src/app/map/features/cluster.ts';
import { clustersFrom, groupPoints } from '../../../../src/app/map/features/groups.ts';
import { project } from '../../../../src/geo/mercator.ts';
import { createRandom } from '../../../bench/random.ts';
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

describe('clusters of very many places', () => {
  const random = createRandom(3);
  const places = Array.from({ length: 3000 }, (_, index) =>
    placeSummary({ id: `${index}`, passages: 3000 - index, point: [38 + 4 * random(), 34 + 3 * random()] }),
  );
  const points = places.flatMap(({ point }) => (point === null ? [] : [point]));
  const plain = createClusters(places, LAST);
  const grouped = clustersFrom(places, groupPoints(points, LAST));
  const byName = (clusters: Clusters, zoom: number) =>
    clusters
      .markersIn(EVERYWHERE, zoom)
      .map(({ place, others }) => `${place.id} ${others}`)
      .sort();

  it('are the same, grouped elsewhere and handed over as numbers', () => {
    for (let zoom = 0; zoom <= LAST; zoom++) expect(byName(grouped, zoom)).toEqual(byName(plain, zoom));
  });

  it('know the places of each marker', () => {
    for (const zoom of [3, 7]) {
      const expected = new Map(plain.markersIn(EVERYWHERE, zoom).map((marker) => [marker.place.id, marker]));
      for (const { place, cluster } of grouped.markersIn(EVERYWHERE, zoom)) {
        if (cluster === null) continue;
        expect(grouped.placesOf(cluster)).toEqual(plain.placesOf(expected.get(place.id)?.cluster ?? -1));
      }
    }
  });

  it('are those whose own point is in the box that is asked for', () => {
    const { x, y } = project([40, 35.5]);
    const box = { left: x - 0.002, top: y - 0.002, right: x + 0.002, bottom: y + 0.002 };
    const inside = grouped
      .markersIn(EVERYWHERE, 9)
      .filter(({ at }) => Math.abs(at.x - x) <= 0.002 && Math.abs(at.y - y) <= 0.002);
    expect(inside.length).toBeGreaterThan(5);
    expect(new Set(grouped.markersIn(box, 9).map(({ place }) => place.id))).toEqual(
      new Set(inside.map(({ place }) => place.id)),
    );
  });
});
