import type { Basemap } from '../../src/corpus/basemap.ts';

const lineThere = { type: 'LineString', arcs: [0] } as const;

/** A basemap with one of everything. */
export const basemap: Basemap = {
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
