import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLanes } from '../../../src/app/timeline/lanes.ts';
import { createTimeScale, dayNumber, dayOf, ticksOf } from '../../../src/app/timeline/scale.ts';
import type { ArticleHead } from '../../../src/corpus/article.ts';

const scaleOf = (...days: [string, string][]) =>
  createTimeScale(days.map((each) => ({ days: each })) as unknown as ArticleHead[]);

describe('the scale of the timeline', () => {
  it('reaches over whole months', () => {
    const scale = scaleOf(['2017-05-12', '2017-05-31'], ['2019-02-01', '2019-02-28']);
    expect([dayOf(scale?.first ?? 0), dayOf(scale?.last ?? 0)]).toEqual(['2017-05-01', '2019-03-01']);
    expect(scale?.place(dayNumber('2017-05-01'))).toBe(0);
    expect(scale?.place(dayNumber('2019-03-01'))).toBe(1);
  });

  it('has none where no article is dated', () => {
    expect(createTimeScale([{ days: null }] as ArticleHead[])).toBeNull();
  });

  it.each([
    ['years', ['2017-05-12', '2019-02-28'], ['2018-01-01', '2019-01-01'], 'year'],
    [
      'months where there are less than two years',
      ['2017-05-12', '2017-06-02'],
      ['2017-05-01', '2017-06-01', '2017-07-01'],
      'month',
    ],
  ] as const)('is ticked by %s', (_, [first, last], expected, unit) => {
    const scale = scaleOf([first, first], [last, last]);
    if (scale === null) throw new Error('The articles are dated.');
    expect(ticksOf(scale)).toEqual(expected.map((day) => ({ day: dayNumber(day), unit })));
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
