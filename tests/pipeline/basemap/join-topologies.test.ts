import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Objects, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { joinTopologies } from '../../../src/pipeline/basemap/join-topologies.ts';

/** Two squares that share a side: one of them runs along it backwards. */
const SQUARES = {
  west: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
  },
  east: {
    type: 'Polygon',
    coordinates: [
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
        [1, 0],
      ],
    ],
  },
} as const;
const LINE = {
  type: 'LineString',
  coordinates: [
    [5, 5],
    [6, 6],
  ],
} as const;

const topologyOf = (objects: object) => topology(objects as never) as Topology<Objects>;
const geometryOf = (joined: Topology<Objects>, name: string) =>
  (feature(joined, joined.objects[name] as never) as Feature).geometry;

describe('joining topologies', () => {
  it('keeps every object as it was, those with reversed arcs too', () => {
    const before = topologyOf(SQUARES);
    const joined = joinTopologies([topologyOf({ line: LINE }), before]);
    expect(Object.keys(joined.objects)).toEqual(['line', 'west', 'east']);
    for (const name of ['west', 'east']) expect(geometryOf(joined, name)).toEqual(geometryOf(before, name));
    expect(geometryOf(joined, 'line')).toEqual(LINE);
  });

  it('is empty where there is nothing to join', () => {
    expect(joinTopologies([])).toEqual({ type: 'Topology', objects: {}, arcs: [] });
  });
});
