import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLanes, widen } from '../../../src/app/timeline/lanes.ts';
import { ticksOf } from '../../../src/app/timeline/ticks.ts';
import { createTimeScale } from '../../../src/corpus/time-scale.ts';
import { dayNumber } from '../../../src/model/day.ts';

/** A strip of a page, a tablet and a phone. */
const WIDTHS = [900, 400, 280];
/** What the words of a month and of a year take at most, in CSS pixels at 12 of type. */
const WIDEST = { month: 168, year: 56 };

describe('the strip of the timeline', () => {
  it.each([
    ['years', ['2017-05-12', '2019-02-28'], 900, ['2018-01-01', '2019-01-01'], 'year'],
    [
      'months where there are less than two years',
      ['2017-05-12', '2017-06-02'],
      900,
      ['2017-05-01', '2017-06-01'],
      'month',
    ],
    ['decades where there are many', ['1960-03-01', '2020-03-01'], 400, ['1960-01-01'], 'year'],
  ] as const)('names %s', (_, [first, last], width, expected, unit) => {
    const named = ticksOf(createTimeScale(first, last), width).filter(({ isNamed }) => isNamed);
    if (unit === 'year' && width === 400) {
      expect(named.length).toBeGreaterThan(2);
      expect(named.every(({ unit: each }) => each === 'year')).toBe(true);
    } else expect(named.map(({ day }) => day)).toEqual(expected.map(dayNumber));
  });

  it.each([
    ['18 months', '2017-11-03', '2019-04-30'],
    ['18 months with one new year', '2017-05-01', '2018-10-31'],
    ['two years but for a day', '2017-01-02', '2018-12-31'],
    ['one month', '2017-05-01', '2017-05-31'],
    ['one day', '2017-05-12', '2017-05-12'],
    ['60 years', '1960-05-12', '2020-05-12'],
    ['two hundred years', '1820-05-12', '2020-05-12'],
    ['332 BC to today', '-0331-10-01', '2026-11-28'],
    ['the years around 1', '-0009-01-01', '0012-01-01'],
  ])('of %s has a name, and no two names meet or leave it', (_, first, last) => {
    const scale = createTimeScale(first, last);
    for (const width of WIDTHS) {
      const named = ticksOf(scale, width).filter(({ isNamed }) => isNamed);
      expect(named.length).toBeGreaterThan(0);
      const starts = named.map(({ day }) => scale.place(day) * width);
      for (const [index, start] of starts.entries()) {
        const next = starts[index + 1] ?? width;
        const room =
          named.length === 1 ? Math.min(width, WIDEST.month) : WIDEST[named[index]?.unit ?? 'year'];
        expect(next - start, `${width} px`).toBeGreaterThanOrEqual(room - 1);
      }
    }
  });
});

describe('a mark', () => {
  it.each([
    ['in the middle of what is shorter', { start: 0.5, end: 0.502 }, { start: 0.451, end: 0.551 }],
    ['inside the strip at its beginning', { start: 0, end: 0.001 }, { start: 0, end: 0.1 }],
    ['inside the strip at its end', { start: 0.9999, end: 1 }, { start: 0.9, end: 1 }],
    ['of all of a strip that is narrower', { start: 0, end: 0.5 }, { start: 0, end: 1 }, 1.5],
    ['as long as its days where they are longer', { start: 0.2, end: 0.7 }, { start: 0.2, end: 0.7 }],
  ])('lies %s', (_, days, expected, least = 0.1) => {
    const { start, end } = widen(days, least);
    expect(start).toBeCloseTo(expected.start);
    expect(end).toBeCloseTo(expected.end);
  });
});

describe('lanes', () => {
  it('keeps what is in one lane apart', () => {
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 30 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 20 }), (stretches) => {
        const lanes = assignLanes(stretches);
        const inLane = (lane: number) => stretches.filter((_, index) => lanes[index] === lane);
        for (const lane of new Set(lanes)) {
          const sorted = inLane(lane).toSorted((one, other) => one.start - other.start);
          for (const [index, { start }] of sorted.slice(1).entries()) {
            expect(start).toBeGreaterThanOrEqual(sorted[index]?.end ?? 0);
          }
        }
      }),
    );
  });
});
