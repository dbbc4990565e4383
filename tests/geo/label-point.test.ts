import { describe, expect, it } from 'vitest';
import { holds } from '../../src/geo/area.ts';
import { labelPoint } from '../../src/geo/label-point.ts';
import type { Geometry, Position } from '../../src/model/position.ts';

function square(west: number, south: number, size: number): Position[] {
  return [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
}

/** A horseshoe open to the east: its middle lies outside it. */
const HORSESHOE: Position[] = [
  [0, 0],
  [4, 0],
  [4, 1],
  [1, 1],
  [1, 3],
  [4, 3],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe('the point where a label stands', () => {
  it.each<[string, Geometry, Position]>([
    ['a point itself', { type: 'Point', coordinates: [1, 2] }, [1, 2]],
    [
      'the middle of a line',
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 0],
          [2, 0],
          [2.1, 0],
        ],
      },
      [2, 0],
    ],
    [
      'the middle of the longest line',
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [9, 9],
            [9, 9.1],
          ],
          [
            [0, 0],
            [1, 0],
            [2, 0],
          ],
        ],
      },
      [1, 0],
    ],
    ['the middle of a square', { type: 'Polygon', coordinates: [square(0, 0, 2)] }, [1, 1]],
    [
      'the middle of the largest part',
      { type: 'MultiPolygon', coordinates: [[square(9, 9, 1)], [square(0, 0, 2)], [square(5, 5, 1)]] },
      [1, 1],
    ],
  ])('is %s', (_, geometry, expected) => {
    expect(labelPoint(geometry)).toEqual(expected);
  });

  it.each<[string, Geometry]>([
    ['a horseshoe', { type: 'Polygon', coordinates: [HORSESHOE] }],
    ['a ring', { type: 'Polygon', coordinates: [square(0, 0, 4), square(1, 1, 2).toReversed()] }],
  ])('lies inside %s', (_, area) => {
    expect(holds(area, labelPoint(area) ?? [99, 0])).toBe(true);
  });

  it('is nowhere for a geometry without positions', () => {
    expect(labelPoint({ type: 'MultiPolygon', coordinates: [] })).toBeNull();
  });
});
