import { describe, expect, it } from 'vitest';
import { countByBar, createTimeScale } from '../../src/corpus/time-scale.ts';
import { dayNumber, dayOf } from '../../src/model/day.ts';

describe('a scale of time', () => {
  const scale = createTimeScale('2017-05-12', '2019-02-28');

  it('reaches over whole months', () => {
    expect([dayOf(scale.first), dayOf(scale.last)]).toEqual(['2017-05-01', '2019-03-01']);
    expect(scale.place(dayNumber('2017-05-01'))).toBe(0);
    expect(scale.place(dayNumber('2019-03-01'))).toBe(1);
  });

  it('counts an article in the middle of its days, and one without a date nowhere', () => {
    const bars = countByBar(
      [
        { days: ['2017-05-01', '2017-05-01'] },
        { days: ['2017-05-01', '2019-02-28'] },
        { days: ['2019-02-28', '2019-02-28'] },
        { days: null },
      ],
      scale,
    );
    expect(bars.flatMap((count, bar) => (count === 0 ? [] : [[bar, count]]))).toEqual([
      [0, 1],
      [Math.floor(bars.length / 2) - 1, 1],
      [bars.length - 1, 1],
    ]);
  });
});
