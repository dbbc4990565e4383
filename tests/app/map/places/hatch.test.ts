import { describe, expect, it } from 'vitest';
import { hatch } from '../../../../src/app/map/places/hatch.ts';

const shown = { left: 0, top: 0, right: 200, bottom: 200 };

describe('a hatch', () => {
  it('stays within its circle', () => {
    const strokes = hatch({ x: 100, y: 100 }, 50, shown);
    expect(strokes.length).toBeGreaterThan(5);
    for (const { from, to } of strokes) {
      expect(Math.hypot(from.x - 100, from.y - 100)).toBeCloseTo(50, 6);
      expect(Math.hypot(to.x - 100, to.y - 100)).toBeCloseTo(50, 6);
    }
  });

  it('lies on the same grid wherever the window stands, so that it does not swim', () => {
    const sums = (box: typeof shown) =>
      hatch({ x: 100, y: 100 }, 50, box).map(({ from }) => Math.round(from.x + from.y));
    const moved = sums({ left: 5, top: 3, right: 205, bottom: 203 });
    expect(sums(shown).filter((sum) => !moved.includes(sum))).toEqual([]);
  });

  it.each([
    ['of radius zero is nothing', 0, 0],
    ['of 2,000 km draws no more than the window shows', 64_000, 45],
  ])('%s', (_, radius, most) => {
    expect(hatch({ x: 100, y: 100 }, radius, shown).length).toBeLessThanOrEqual(most);
  });

  it('out of sight is nothing', () => {
    expect(hatch({ x: 1000, y: 1000 }, 50, shown)).toEqual([]);
  });
});
