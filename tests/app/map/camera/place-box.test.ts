import { describe, expect, it } from 'vitest';
import { placeBox } from '../../../../src/app/map/camera/bounds.ts';
import { readShapes } from '../../../../src/app/map/features/shapes.ts';
import { height } from '../../../../src/geo/box.ts';
import { worldLength } from '../../../../src/geo/mercator.ts';
import { placeSummary } from '../place-summaries.ts';

describe('what is framed for a place', () => {
  const kilometres = (change: object) => {
    const box = placeBox(placeSummary({ id: 'place', ...change }), new Map());
    return box === null ? null : height(box) / 2 / worldLength(1, 35);
  };

  it.each([
    ['surroundings by which a town is recognised', {}, 18],
    ['less around a quarter', { layer: 'quarters' }, 3],
    ['as much as is uncertain', { uncertaintyKm: 40 }, 40],
  ])('is %s', (_, change, radius) => {
    expect(kilometres(change)).toBeCloseTo(radius, 6);
  });

  it('is nothing where no position is known', () => {
    expect(kilometres({ point: null })).toBeNull();
  });

  it('is its own shape where it has one', () => {
    const paths = readShapes({
      river: {
        type: 'LineString',
        coordinates: [
          [38, 36],
          [41, 34],
        ],
      },
    });
    const box = placeBox(placeSummary({ id: 'river' }), paths);
    expect(box?.left).toBeCloseTo(38 / 360 + 0.5);
    expect(box?.right).toBeCloseTo(41 / 360 + 0.5);
  });
});
