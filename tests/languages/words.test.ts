import { describe, expect, it } from 'vitest';
import { ar } from '../../src/languages/ar.ts';
import { en } from '../../src/languages/en.ts';

describe('counting in words', () => {
  it.each([
    [0, 'لا مقاطع', '0 passages'],
    [1, 'مقطع واحد', '1 passage'],
    [2, 'مقطعان', '2 passages'],
    [3, '٣ مقاطع', '3 passages'],
    [17, '١٧ مقطعًا', '17 passages'],
    [100, '١٠٠ مقطع', '100 passages'],
    [1234, '١٬٢٣٤ مقطعًا', '1,234 passages'],
  ])('says %d in every plural form', (count, arabic, english) => {
    expect(ar.count.passages(count)).toBe(arabic);
    expect(en.count.passages(count)).toBe(english);
  });
});

describe('dates of articles', () => {
  it.each([
    ['a day', '2017-11-01', ['2017-11-01', '2017-11-01'], '١ تشرين الثاني/نوفمبر ٢٠١٧', '1 November 2017'],
    [
      'about a day',
      '2019-02-01~',
      ['2019-02-01', '2019-02-01'],
      'نحو ١ شباط/فبراير ٢٠١٩',
      'about 1 February 2019',
    ],
    [
      'about a month',
      '2019-02~',
      ['2019-02-01', '2019-02-28'],
      'نحو شباط/فبراير ٢٠١٩',
      'about February 2019',
    ],
    ['about a year', '2018~', ['2018-01-01', '2018-12-31'], 'نحو ٢٠١٨', 'about 2018'],
    [
      'a span',
      '2017-04-28/2017-05-03',
      ['2017-04-28', '2017-05-03'],
      'بين ٢٨ نيسان/أبريل ٢٠١٧ و٣ أيار/مايو ٢٠١٧',
      'between 28 April 2017 and 3 May 2017',
    ],
    ['no date', null, null, 'بلا تاريخ', 'undated'],
  ] as const)('words %s as exactly as it is known', (_, date, days, arabic, english) => {
    expect(ar.date({ date, days })).toBe(arabic);
    expect(en.date({ date, days })).toBe(english);
  });
});
