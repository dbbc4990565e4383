import { describe, expect, it } from 'vitest';
import { boxOfPassages } from '../../../../src/app/map/camera/bounds.ts';
import { project } from '../../../../src/geo/mercator.ts';
import { placeSummary } from '../place-summaries.ts';

const at = (id: string, longitude: number, latitude: number, passages: number) =>
  placeSummary({ id, point: [longitude, latitude], passages });

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
      boxOfPassages([placeSummary({ id: 'a', point: null }), placeSummary({ id: 'b', passages: 0 })]),
    ).toBeNull();
  });
});

describe('a corpus on both sides of the 180th meridian', () => {
  it('opens on both sides together, not on the half of the world between', () => {
    const box = boxOfPassages([at('suva', 178, -18, 1), at('apia', -172, -14, 1)]);
    expect(box?.left).toBeCloseTo(project([178, 0]).x);
    expect(box?.right).toBeCloseTo(project([188, 0]).x);
  });

  it('opens the short way round, whatever lies far away', () => {
    const box = boxOfPassages([
      at('suva', 178, -18, 4),
      at('apia', -172, -14, 4),
      at('london', 0, 51, 1),
      at('tonga', -175, -21, 4),
    ]);
    expect(box?.left).toBeCloseTo(project([178, 0]).x);
    expect(box?.right).toBeCloseTo(project([188, 0]).x);
  });

  it.each([
    ['Rabat to Muscat', -7, 58],
    ['New York to Damascus', -74, 36],
    ['the whole width', -179, 1],
  ])('is not there: %s opens as maps usually are', (_, west, east) => {
    const box = boxOfPassages([at('a', west, 34, 1), at('b', east, 24, 1)]);
    expect(box?.left).toBeCloseTo(project([west, 0]).x);
    expect(box?.right).toBeCloseTo(project([east, 0]).x);
  });
});
