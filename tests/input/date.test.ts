import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/input/date.ts';

describe('a date', () => {
  it.each([
    { text: '2017-11-01', days: ['2017-11-01', '2017-11-01'] },
    { text: '2019-02~', days: ['2019-02-01', '2019-02-28'] },
    { text: '2020-02', days: ['2020-02-01', '2020-02-29'] },
    { text: '2018?', days: ['2018-01-01', '2018-12-31'] },
    { text: '2017-05-01/2017-06', days: ['2017-05-01', '2017-06-30'] },
    { text: '[2017-01,2018]', days: ['2017-01-01', '2018-12-31'] },
    { text: '-0331', days: ['-0331-01-01', '-0331-12-31'] },
    { text: '-0331-10-01', days: ['-0331-10-01', '-0331-10-01'] },
    { text: '0000', days: ['0000-01-01', '0000-12-31'] },
    { text: '-0331/0640', days: ['-0331-01-01', '0640-12-31'] },
    { text: '2018/..', days: null },
    { text: 'Y17000', days: null },
  ])('of $text may mean the days $days', ({ text, days }) => {
    expect(readDate(text)).toEqual({ text, days });
  });

  it.each(['', 'never', '2017-13', '2017-02-30', '01.11.2017', '٢٠١٧'])('is not "%s"', (text) => {
    expect(readDate(text)).toBeNull();
  });
});
