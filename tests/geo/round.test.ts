import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortWayRound, turnTo } from '../../src/geo/box.ts';
import { isSeenIn } from '../../src/geo/seen-in.ts';

const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

it('moves values no farther apart than they were, and only by a turn', () => {
  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(values, (all) => {
      const round = all.map(shortWayRound(all));
      return (
        extent(round) <= extent(all) &&
        round.every((value, index) => [0, 1].includes(Math.round((value - (all[index] ?? 0)) * 1e9) / 1e9))
      );
    }),
  );
});

it('leaves alone what hardly gains by it, and nothing', () => {
  expect([0, 0.42, 0.6].map(shortWayRound([0, 0.42, 0.6]))).toEqual([0, 0.42, 0.6]);
  expect(shortWayRound([])(0.4)).toBe(0.4);
});

it('finds the copy that is nearest', () => {
  expect([turnTo(0.02, 1.01), turnTo(0.5, 0.6), turnTo(0.99, -0.02)]).toEqual([1, 0, -1]);
});

it('sees a place in a frame beyond the 180th meridian, and in one of the whole world', () => {
  expect(isSeenIn([-172, -14], [170, -30, 195, 0])).toBe(true);
  expect(isSeenIn([-172, -14], [-190, -30, -165, 0])).toBe(true);
  expect(isSeenIn([178, -14], [-190, -30, -165, 0])).toBe(true);
  expect(isSeenIn([160, -14], [170, -30, 195, 0])).toBe(false);
  expect(isSeenIn([10, 10], [-400, -80, 400, 80])).toBe(true);
});

it('sees a place in a window wider than the world unless all its copies are covered', () => {
  const window = [-300, -60, 300, 60] as const;
  expect(isSeenIn([100, 10], window, [[80, 0, 120, 20]])).toBe(true);
  const covers = [
    [80, 0, 120, 20],
    [-280, 0, -240, 20],
  ] as const;
  expect(isSeenIn([100, 10], window, covers)).toBe(false);
  expect(isSeenIn([100, 30], window, covers)).toBe(true);
  expect([isSeenIn([100, 30], null, covers), isSeenIn([100, 10], null, covers)]).toEqual([true, false]);
});
