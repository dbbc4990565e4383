import { describe, expect, it } from 'vitest';
import { spiderOffsets } from '../../../../src/app/map/features/spiderfy.ts';

describe('a spiderfied', () => {
  it.each([0, 1, 2, 5, 9, 10, 25, 60])(
    'gives each of %i places a target of its own, off the middle',
    (count) => {
      const points = spiderOffsets(count);
      expect(points).toHaveLength(count);
      for (const [index, one] of points.entries()) {
        expect(Math.hypot(one.x, one.y)).toBeGreaterThan(40);
        for (const other of points.slice(index + 1)) {
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(32);
        }
      }
    },
  );
});
