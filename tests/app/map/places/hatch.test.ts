import { describe, expect, it } from 'vitest';
import { BANDS } from '../../../../src/app/map/places/draw-hatch.ts';

describe('a hatch', () => {
  it('is made of rings without gaps from the middle to the radius', () => {
    const edges = BANDS.map(({ inner, outer }) => [inner, outer]);
    expect(edges[0]?.[0]).toBe(0);
    expect(edges.at(-1)?.[1]).toBeCloseTo(1);
    for (const [index, [inner]] of edges.slice(1).entries())
      expect(inner).toBeCloseTo(edges[index]?.[1] ?? -1);
  });

  it('fades outwards to nothing', () => {
    const strengths = BANDS.map(({ strength }) => strength);
    expect(strengths).toEqual([...strengths].sort((one, other) => other - one));
    expect(strengths[0]).toBe(1);
    expect(strengths.at(-1)).toBeLessThan(0.15);
  });
});
