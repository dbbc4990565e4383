import { describe, expect, it } from 'vitest';
import { project } from '../../src/geo/mercator.ts';
import { boxOfPaths, distanceToPath, pathsOf, projectPath, ringsHold } from '../../src/geo/path.ts';

const square = [
  [10, 10],
  [20, 10],
  [20, 20],
  [10, 20],
  [10, 10],
];
const hole = [
  [13, 13],
  [17, 13],
  [17, 17],
  [13, 17],
  [13, 13],
];

describe('a path', () => {
  it('goes on beyond the date line instead of jumping round the world', () => {
    const { box } = projectPath([
      [170, 0],
      [-170, 0],
      [-160, 5],
    ]);
    expect(box.left).toBeCloseTo(170 / 360 + 0.5);
    expect(box.right).toBeCloseTo(200 / 360 + 0.5);
  });

  it('goes straight along the pole, all around Antarctica, instead of over the date line', () => {
    const coast = [
      [-180, -78],
      [-60, -65],
      [100, -66],
      [180, -78],
    ];
    const ring = projectPath([...coast, [180, -90], [-180, -90], [-180, -78]]);
    expect([ring.box.left, ring.box.right]).toEqual([0, 1]);
    for (const longitude of [-120, -70, 20, 100, 150])
      expect(ringsHold(project([longitude, -80]), [ring]), `${longitude}`).toBe(true);
  });

  it('comes back over the date line to where it began', () => {
    const { points } = projectPath([
      [179, 0],
      [-179, 0],
      [-179, 1],
      [179, 1],
      [179, 0],
    ]);
    expect(points[0]).toBeCloseTo(points[8] ?? 0);
  });

  it.each([
    ['a line', { type: 'LineString', coordinates: square }, 1],
    ['lines', { type: 'MultiLineString', coordinates: [square, hole] }, 2],
    ['a polygon with its holes', { type: 'Polygon', coordinates: [square, hole] }, 2],
    ['polygons', { type: 'MultiPolygon', coordinates: [[square, hole], [square]] }, 3],
    ['a point, which has none', { type: 'Point' }, 0],
  ] as const)('is made of %s', (_, geometry, count) => {
    expect(pathsOf(geometry)).toHaveLength(count);
  });

  it.each([
    ['inside', [11, 11], true],
    ['in the hole', [15, 15], false],
    ['outside', [25, 15], false],
    ['level with a corner, outside', [5, 10], false],
  ] as const)('tells whether its rings hold a point: %s', (_, position, isHeld) => {
    expect(ringsHold(project(position), pathsOf({ type: 'Polygon', coordinates: [square, hole] }))).toBe(
      isHeld,
    );
  });

  it.each([
    ['beside the middle', [15, 5], 5],
    ['beyond the end', [25, 0], 5],
    ['on it', [12, 0], 0],
  ] as const)('knows how far a point is: %s', (_, position, degrees) => {
    const path = projectPath([
      [10, 0],
      [20, 0],
    ]);
    expect(distanceToPath(project(position), path)).toBeCloseTo(degrees / 360, 3);
  });

  it('has a box around all of several', () => {
    expect(boxOfPaths([])).toBeNull();
    expect(boxOfPaths(pathsOf({ type: 'Polygon', coordinates: [square, hole] }))?.right).toBeCloseTo(
      20 / 360 + 0.5,
    );
  });
});
