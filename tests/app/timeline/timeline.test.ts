import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLanes } from '../../../src/app/timeline/lanes.ts';
import { ticksOf } from '../../../src/app/timeline/ticks.ts';
import { createTimeScale, dayNumber } from '../../../src/corpus/time-scale.ts';

describe('the scale of the timeline', () => {
  it.each([
    ['years', ['2017-05-12', '2019-02-28'], ['2018-01-01', '2019-01-01'], 'year'],
    [
      'months where there are less than two years',
      ['2017-05-12', '2017-06-02'],
      ['2017-05-01', '2017-06-01', '2017-07-01'],
      'month',
    ],
  ] as const)('is ticked by %s', (_, [first, last], expected, unit) => {
    expect(ticksOf(createTimeScale(first, last))).toEqual(
      expected.map((day) => ({ day: dayNumber(day), unit })),
    );
  });
});

describe('lanes', () => {
  it('keeps what is in one lane apart', () => {
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 30 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 20 }), (stretches) => {
        const lanes = assignLanes(stretches, 1);
        const inLane = (lane: number) => stretches.filter((_, index) => lanes[index] === lane);
        for (const lane of new Set(lanes)) {
          const sorted = inLane(lane).toSorted((one, other) => one.start - other.start);
          for (const [index, { start }] of sorted.slice(1).entries()) {
            expect(start).toBeGreaterThanOrEqual((sorted[index]?.end ?? 0) + 1);
          }
        }
      }),
    );
  });
});
