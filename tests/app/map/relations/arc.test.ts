import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcPoints, arrowhead, cutEnds } from '../../../../src/app/map/relations/arc.ts';

const WEST = { x: 0, y: 0 };
const EAST = { x: 100, y: 0 };

const length = (points: readonly { x: number; y: number }[]) =>
  points.slice(1).reduce((sum, { x, y }, index) => {
    const before = points[index] ?? { x, y };
    return sum + Math.hypot(x - before.x, y - before.y);
  }, 0);

describe('an arc', () => {
  it('begins and ends at its places', () => {
    const points = arcPoints(WEST, EAST);
    expect([points[0], points.at(-1)]).toEqual([WEST, EAST]);
  });

  it('bows gently to the left of the way: eastwards up, westwards down', () => {
    const highest = Math.min(...arcPoints(WEST, EAST).map(({ y }) => y));
    const lowest = Math.max(...arcPoints(EAST, WEST).map(({ y }) => y));
    expect(highest).toBeCloseTo(-13);
    expect(lowest).toBeCloseTo(13);
  });

  it('is hardly longer than the straight way, wherever it leads', () => {
    const at = fc.record({ x: fc.integer({ min: -999, max: 999 }), y: fc.integer({ min: -999, max: 999 }) });
    fc.assert(
      fc.property(at, at, (from, to) => {
        const straight = Math.hypot(to.x - from.x, to.y - from.y);
        expect(length(arcPoints(from, to))).toBeGreaterThanOrEqual(straight - 1e-6);
        expect(length(arcPoints(from, to))).toBeLessThanOrEqual(straight * 1.05 + 1e-6);
      }),
    );
  });
});

describe('a line without its ends', () => {
  it('leaves room for the marks of its places', () => {
    expect(cutEnds([WEST, { x: 50, y: 0 }, EAST], 10, 20)).toEqual([
      { x: 10, y: 0 },
      { x: 50, y: 0 },
      { x: 80, y: 0 },
    ]);
  });

  it('is nothing where the marks touch', () => {
    expect(cutEnds([WEST, EAST], 60, 60)).toEqual([]);
    expect(cutEnds([WEST, EAST], 100, 0)).toEqual([]);
  });
});

describe('an arrowhead', () => {
  it('points along the end of the line', () => {
    expect(arrowhead([WEST, EAST], 12, 10)).toEqual([
      { x: 100, y: 0 },
      { x: 88, y: 5 },
      { x: 88, y: -5 },
    ]);
  });

  it.each([
    ['no line', []],
    ['a line without length', [WEST, WEST]],
  ])('is not drawn on %s', (_, points) => {
    expect(arrowhead(points, 12, 10)).toBeNull();
  });
});
