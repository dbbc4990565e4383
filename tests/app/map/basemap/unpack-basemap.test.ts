import { describe, expect, it } from 'vitest';
import { detailAt } from '../../../../src/app/map/basemap/detail.ts';
import { unpackBasemap } from '../../../../src/app/map/basemap/unpack-basemap.ts';
import type { Basemap } from '../../../../src/corpus/basemap.ts';

const lineThere = { type: 'LineString', arcs: [0] } as const;

const basemap: Basemap = {
  type: 'Topology',
  bbox: [38, 33, 42, 37],
  credits: [{ words: '© the surveyors', licence: 'CC0' }],
  transform: { scale: [1, 1], translate: [38, 33] },
  arcs: [
    [
      [0, 0],
      [4, 0],
      [0, 4],
      [-4, 0],
      [0, -4],
    ],
  ],
  objects: {
    land: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0]], properties: { part: 'home' } }],
    },
    sea: { type: 'MultiPolygon', arcs: [] },
    governorates: { type: 'MultiLineString', arcs: [[0]] },
    rivers: {
      type: 'GeometryCollection',
      geometries: [{ ...lineThere, arcs: [0], properties: { rank: 2, place: null } }],
    },
    lakes: { type: 'MultiPolygon', arcs: [[[0]]] },
    borders: {
      type: 'GeometryCollection',
      geometries: [
        { ...lineThere, arcs: [0], properties: { disputed: true, place: null } },
        { ...lineThere, arcs: [0], properties: { disputed: false, place: 'our-border' } },
      ],
    },
    labels: {
      type: 'GeometryCollection',
      geometries: [
        {
          type: 'Point',
          coordinates: [2, 2],
          properties: { type: 'town', names: { en: 'Town' }, place: null, minZoom: 7, rank: 1, angle: 0 },
        },
      ],
    },
  },
};

describe('the basemap', () => {
  it('is unpacked object by object, with a pause before each', async () => {
    let pauses = 0;
    const drawn = await unpackBasemap(basemap, async () => {
      pauses += 1;
    });
    expect(pauses).toBe(Object.keys(basemap.objects).length);
    expect(drawn.land.home).toHaveLength(1);
    expect(drawn.land.neighbour).toEqual([]);
    expect(drawn.sea).toEqual([]);
    expect(drawn.lakes).toHaveLength(1);
    expect(drawn.rivers.map(({ rank, paths }) => [rank, paths.length])).toEqual([[2, 1]]);
    expect(drawn.borders.map(({ disputed, place }) => [disputed, place])).toEqual([
      [true, null],
      [false, 'our-border'],
    ]);
    expect(drawn.labels[0]?.at.x).toBeCloseTo(40 / 360 + 0.5);
    expect(drawn.credits).toEqual(basemap.credits);
  });
});

describe('the detail of the basemap', () => {
  const file = (name: string, minZoom: number) => ({
    file: name,
    minZoom,
    boundingBox: [0, 0, 1, 1] as const,
  });
  const files = [file('coarse', 5), file('fine', 9)];
  it.each([
    [5, 'coarse'],
    [8, 'coarse'],
    [9, 'fine'],
    [12, 'fine'],
    [3, 'coarse'],
  ])('at zoom %i is the %s one', (zoom, name) => {
    expect(detailAt(files, zoom)?.file).toBe(name);
  });

  it('is none where the corpus has no basemap', () => {
    expect(detailAt([], 7)).toBeNull();
  });
});
