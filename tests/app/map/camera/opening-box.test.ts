import { describe, expect, it } from 'vitest';
import { boxOfPassages, onOneSide } from '../../../../src/app/map/camera/targets.ts';
import { project } from '../../../../src/geo/mercator.ts';
import { placeHead } from '../place-heads.ts';

const at = (id: string, longitude: number, latitude: number, passages: number) =>
  placeHead({ id, point: [longitude, latitude], passages });

describe('the first frame', () => {
  it('holds the places that the articles are about and not a single far one', () => {
    const box = boxOfPassages([at('a', 40, 35, 40), at('b', 41, 34, 40), at('far', 36, 33, 1)]);
    expect(box?.left).toBeCloseTo(project([40, 0]).x);
    expect(box?.right).toBeCloseTo(project([41, 0]).x);
  });

  it('holds all where all matter', () => {
    const box = boxOfPassages([at('a', 40, 35, 1), at('b', 36, 33, 1)]);
    expect(box?.left).toBeCloseTo(project([36, 0]).x);
    expect(box?.bottom).toBeCloseTo(project([0, 33]).y);
  });

  it('is nowhere where nothing has a point or a passage', () => {
    expect(
      boxOfPassages([placeHead({ id: 'a', point: null }), placeHead({ id: 'b', passages: 0 })]),
    ).toBeNull();
  });
});

describe('a corpus on both sides of the 180th meridian', () => {
  const ids = (...places: Parameters<typeof onOneSide>[0][number][]) => onOneSide(places).map(({ id }) => id);

  it('opens on the side that is written about most, not on the half of the world between', () => {
    expect(ids(at('suva', 178, -18, 3), at('apia', -172, -14, 1))).toEqual(['suva']);
  });

  it('opens on the whole world where its places are far apart both ways', () => {
    expect(ids(at('tokyo', 140, 36, 1), at('new-york', -74, 41, 1))).toHaveLength(2);
    expect(ids(at('rabat', -7, 34, 1), at('muscat', 58, 24, 1))).toHaveLength(2);
  });
});
