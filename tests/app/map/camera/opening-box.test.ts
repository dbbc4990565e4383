import { describe, expect, it } from 'vitest';
import { boxOfPassages } from '../../../../src/app/map/camera/bounds.ts';
import { grow } from '../../../../src/geo/box.ts';
import { project } from '../../../../src/geo/mercator.ts';
import { placeSummary } from '../place-summaries.ts';

const at = (id: string, longitude: number, latitude: number, passages: number) =>
  placeSummary({ id, point: [longitude, latitude], passages });

/** What is held where the map shows a box and nothing around it. */
const boxOf = (places: Parameters<typeof boxOfPassages>[0]) => boxOfPassages(places, (box) => box);

describe('the first frame', () => {
  it('holds the places that the articles are about and not a single far one', () => {
    const box = boxOf([at('a', 40, 35, 40), at('b', 41, 34, 40), at('far', 36, 33, 1)]);
    expect(box?.left).toBeCloseTo(project([40, 0]).x);
    expect(box?.right).toBeCloseTo(project([41, 0]).x);
  });

  it('holds all where all matter', () => {
    const box = boxOf([at('a', 40, 35, 1), at('b', 36, 33, 1)]);
    expect(box?.left).toBeCloseTo(project([36, 0]).x);
    expect(box?.bottom).toBeCloseTo(project([0, 33]).y);
  });

  it('holds three quarters of the passages where the places lie in all directions', () => {
    const middle = Array.from({ length: 6 }, (_, index) => at(`m${index}`, 9 + index / 10, 35, 1));
    const around = [
      at('north', 9, 37, 2),
      at('south', 9.2, 33, 2),
      at('west', 7, 35.1, 2),
      at('east', 11, 34.9, 2),
    ];
    const box = boxOf([...middle, ...around]);
    expect(box?.top).toBeCloseTo(project([0, 37]).y);
    expect(box?.right).toBeCloseTo(project([11, 0]).x);
  });

  it('comes no farther back where a window shows them around a smaller box', () => {
    const places = [
      at('a', 9, 35, 8),
      at('b', 9.1, 35.1, 8),
      at('c', 9, 36, 3),
      at('d', 9, 34, 3),
      at('e', 8, 35, 3),
      at('f', 10, 35, 3),
    ];
    const shown = boxOfPassages(places, (box) => grow(box, 1));
    expect(shown?.top).toBeCloseTo(project([0, 35.1]).y);
  });

  it('is nowhere where nothing has a point or a passage', () => {
    expect(
      boxOf([placeSummary({ id: 'a', point: null }), placeSummary({ id: 'b', passages: 0 })]),
    ).toBeNull();
  });
});

describe('a corpus on both sides of the 180th meridian', () => {
  it('opens on both sides together, not on the half of the world between', () => {
    const box = boxOf([at('suva', 178, -18, 1), at('apia', -172, -14, 1)]);
    expect(box?.left).toBeCloseTo(project([178, 0]).x);
    expect(box?.right).toBeCloseTo(project([188, 0]).x);
  });

  it('opens the short way round, whatever lies far away', () => {
    const box = boxOf([
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
    const box = boxOf([at('a', west, 34, 1), at('b', east, 24, 1)]);
    expect(box?.left).toBeCloseTo(project([west, 0]).x);
    expect(box?.right).toBeCloseTo(project([east, 0]).x);
  });
});
