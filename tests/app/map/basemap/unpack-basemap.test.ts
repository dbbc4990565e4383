import { describe, expect, it } from 'vitest';
import { detailAt } from '../../../../src/app/map/basemap/detail.ts';
import { unpackBasemap } from '../../../../src/app/map/basemap/unpack-basemap.ts';
import { basemap } from '../../../corpus/example-basemap.ts';

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
