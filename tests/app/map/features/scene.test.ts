import { describe, expect, it } from 'vitest';
import { createClusters } from '../../../../src/app/map/features/cluster.ts';
import { markersOf, withEach } from '../../../../src/app/map/features/markers.ts';
import { sceneOf, shapesIn, shapesOf, withScene } from '../../../../src/app/map/features/scene.ts';
import { containerRings, readShapes } from '../../../../src/app/map/features/shapes.ts';
import { placeSummary } from '../place-summaries.ts';

const ring = (west: number, south: number, size: number) => [
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ] as const,
];
const governorate = placeSummary({ id: 'governorate', layer: 'areas', shape: 'area', point: [40, 35] });
const district = placeSummary({
  id: 'district',
  layer: 'areas',
  shape: 'area',
  point: [40, 35],
  container: 'governorate',
});
const desert = placeSummary({ id: 'desert', layer: 'areas', uncertaintyKm: 40, container: 'district' });
const all = [governorate, district, desert];
const find = (id: string) => all.find((place) => place.id === id) ?? null;
const paths = readShapes({ governorate: { type: 'Polygon', coordinates: ring(38, 33, 4) as never } });
const none = { point: [], line: [], area: [], hatch: [] };

describe('a hatch', () => {
  it('is clipped to the nearest container that has an outline', () => {
    expect(containerRings(desert, paths, find)).toBe(paths.get('governorate'));
  });

  it('is not clipped where no container has one', () => {
    expect(containerRings(desert, new Map(), find)).toBeNull();
  });
});

describe('the shapes of a scene', () => {
  it('lie the largest below', () => {
    const both = readShapes({
      district: { type: 'Polygon', coordinates: ring(39, 34, 1) as never },
      governorate: { type: 'Polygon', coordinates: ring(38, 33, 4) as never },
    });
    const { areas } = shapesOf({ ...none, area: [district, governorate] }, both, find);
    expect(areas.map(({ place }) => place.id)).toEqual(['governorate', 'district']);
  });

  it('are left out where they are out of sight', () => {
    const shapes = shapesOf({ ...none, area: [governorate], hatch: [desert] }, paths, find);
    expect(shapesIn(shapes, { left: 0, top: 0, right: 0.1, bottom: 0.1 })).toEqual({
      lines: [],
      areas: [],
      hatches: [],
    });
    expect(shapesIn(shapes, { left: 0, top: 0, right: 1, bottom: 1 }).hatches).toHaveLength(1);
  });
});

describe('the markers of a scene', () => {
  const one = placeSummary({ id: 'one', passages: 2 });
  const other = placeSummary({ id: 'other', passages: 1 });
  const cluster = createClusters([one, other], 12);
  const region = { zoom: 12, box: { left: 0, top: 0, right: 1, bottom: 1 } };

  it('stand around the shared point when they are spiderfied out, each tied to it', () => {
    const [shared] = markersOf(cluster, region, null, 1000);
    const spiderfied = markersOf(cluster, region, shared?.cluster ?? null, 1000);
    expect(spiderfied.map(({ place, others }) => [place.id, others])).toEqual([
      ['one', 0],
      ['other', 0],
    ]);
    expect(spiderfied[1]?.root).toEqual(spiderfied[0]?.at);
    expect(spiderfied[1]?.at).not.toEqual(spiderfied[0]?.at);
  });

  it('gain one place that its layer hides, once', () => {
    const scene = { markers: markersOf(cluster, region, null, 1000), lines: [], areas: [], hatches: [] };
    const alone = sceneOf(other, new Map(), find);
    const more = withScene(scene, alone);
    expect(more.markers.map(({ place }) => place.id)).toEqual(['one', 'other']);
    expect(withScene(more, alone).markers).toBe(more.markers);
  });
});

describe('what is being read about', () => {
  const city = placeSummary({ id: 'city', passages: 9, point: [40, 35] });
  const quarter = placeSummary({ id: 'quarter', passages: 1, point: [40, 35] });
  const far = placeSummary({ id: 'far', passages: 1, point: [41, 35] });
  const [shared] = createClusters([city, quarter], 12).markersIn({ left: 0, top: 0, right: 1, bottom: 1 }, 7);
  const markers = shared === undefined ? [] : [shared];

  it('stands beside the mark that hides it, tied to its own point', () => {
    const [, beside] = withEach(markers, [city, quarter], 1000);
    expect(beside?.place.id).toBe('quarter');
    expect(beside?.root).toEqual(shared?.at);
  });

  it('stands at its own point where nothing else does', () => {
    const [, alone] = withEach(markers, [far], 1e6);
    expect([alone?.place.id, alone?.root]).toEqual(['far', null]);
  });
});
