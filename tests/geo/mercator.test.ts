import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxOfDegrees,
  degreesOfBox,
  project,
  unproject,
  worldLength,
  worldSize,
} from '../../src/geo/mercator.ts';

describe('the projection', () => {
  it.each([
    ['the null island', [0, 0], { x: 0.5, y: 0.5 }],
    ['the date line', [180, 0], { x: 1, y: 0.5 }],
    ['the upper edge of the square world', [0, 85.0511287798], { x: 0.5, y: 0 }],
    ['the north pole, drawn on the edge', [0, 90], { x: 0.5, y: 0 }],
    ['the south pole, drawn on the edge', [0, -90], { x: 0.5, y: 1 }],
  ] as const)('puts %s where it belongs', (_, position, expected) => {
    const { x, y } = project(position);
    expect(x).toBeCloseTo(expected.x, 9);
    expect(y).toBeCloseTo(expected.y, 9);
  });

  it('finds every position again', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
        (longitude, latitude) => {
          const [east, north] = unproject(project([longitude, latitude]));
          expect(east).toBeCloseTo(longitude, 6);
          expect(north).toBeCloseTo(latitude, 6);
        },
      ),
    );
  });

  it('tells a box of the world in degrees, and finds the box again', () => {
    const degrees = [-30, -10, 50, 37] as const;
    degreesOfBox(boxOfDegrees(degrees)).forEach((each, index) => {
      expect(each).toBeCloseTo(degrees[index] ?? Number.NaN, 9);
    });
  });

  it.each([
    ['on the equator', 0, 156.543],
    ['at 35° N', 35, 128.232],
    ['at 60° N', 60, 78.272],
  ])('knows how many kilometres a pixel of the smallest world spans %s', (_, latitude, kilometres) => {
    expect(1 / (worldLength(1, latitude) * worldSize(0))).toBeCloseTo(kilometres, 2);
  });
});
