import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/input/dates/date.ts';
import { findWrittenDate, readWrittenDate } from '../../src/input/dates/written-date.ts';

describe('a date that somebody wrote', () => {
  it.each([
    ['1/5/2024', '2024-05-01', 'day-first'],
    ['13/5/2024', '2024-05-13', 'day-first'],
    ['5/13/2024', '2024-05-13', 'month-first'],
    ['1.5.2024', '2024-05-01', 'day-first'],
    ['١/٥/٢٠٢٤', '2024-05-01', 'day-first'],
    ['01/11/2017', '2017-11-01', 'day-first'],
    ['1/5/24', '2024-05-01?', 'short-year'],
    ['1 مايو 2024', '2024-05-01', 'words'],
    ['١ أيار ٢٠٢٤', '2024-05-01', 'words'],
    ['1 أيار/مايو 2024', '2024-05-01', 'words'],
    ['1 نيسان (أبريل) 2011', '2011-04-01', 'words'],
    ['نيسان\\ أبريل 2011', '2011-04', 'words'],
    ['2 تشرين الأول/أكتوبر 2017', '2017-10-02', 'words'],
    ['كانون الثاني 2017', '2017-01', 'words'],
    ['15 غشت 2020', '2020-08-15', 'words'],
    ['3 جويلية 2020', '2020-07-03', 'words'],
    ['5 أوت 2020', '2020-08-05', 'words'],
    ['الأربعاء، 1 مايو 2024 م', '2024-05-01', 'words'],
    ['الأربعاء 1 مايو 2024 - 10:30 ص', '2024-05-01', 'words'],
    ['1-3 مايو 2024', '2024-05-01/2024-05-03', 'words'],
    ['2024/05/01', '2024-05-01', 'year-first'],
    ['2024-5-1', '2024-05-01', 'year-first'],
    ['20240501', '2024-05-01', 'compact'],
    ['May 1, 2024', '2024-05-01', 'words'],
    ['1st of May 2024', '2024-05-01', 'words'],
    ['01-May-2024', '2024-05-01', 'words'],
    ['Wed, 01 May 2024 10:00:00 +0300', '2024-05-01', 'words'],
    ['1 de maio de 2024', '2024-05-01', 'words'],
    ['1 mai 2024', '2024-05-01', 'words'],
    ['2024-05-01 10:00:00', '2024-05-01', 'digits'],
    ['٢٠١٧-١١-٠١', '2017-11-01', 'digits'],
    ['عام 2014', '2014', 'words'],
    ['نحو 1228', '1228~', 'words'],
    ['903', '0903', 'short-year'],
    ['333 ق.م', '-0332', 'era'],
    ['333 BC', '-0332', 'era'],
    ['1990s', '199X', 'decade'],
    ['12th century', '11XX', 'century'],
  ])('"%s" is %s (%s)', (text, edtf, manner) => {
    expect(readWrittenDate(text)).toEqual({ edtf, manner });
  });

  it.each(['0903', '-0332', '2019-02~', '199X', '2018?', '2017-11-01/2017-11-03', '2017-11-01T10:00:00Z'])(
    'is left as it is where it is EDTF: %s',
    (text) => {
      expect(readWrittenDate(text)).toEqual({ edtf: text, manner: 'edtf' });
    },
  );

  it.each([
    ['22 شوال 1445هـ', '2024-05-01~'],
    ['22 شوال 1445', '2024-05-01~'],
    ['1445-09-01 هـ', '2024-03-11~'],
    ['1445/10/22 هـ', '2024-05-01~'],
    ['1 Ramadan 1445 AH', '2024-03-11~'],
    ['رمضان 1445', '2024-03-11~/2024-04-09~'],
    ['1445هـ', '2023-07-19~/2024-07-06~'],
    ['1 محرم 1', '0622-07-19~'],
  ])('is approximate where it is of the Hijri calendar: %s', (text, edtf) => {
    expect(readWrittenDate(text)).toEqual({ edtf, manner: 'hijri' });
  });

  it('is taken from the Gregorian calendar where both are given', () => {
    expect(readWrittenDate('22 شوال 1445هـ الموافق 1 مايو 2024م')).toMatchObject({ edtf: '2024-05-01' });
    expect(readWrittenDate('1445هـ/2024م')).toMatchObject({ edtf: '2024' });
  });

  it('is left in the Middle Ages without a mark, and said to be perhaps of the Hijri calendar', () => {
    expect(readWrittenDate('1445-10-22')).toEqual({ edtf: '1445-10-22', manner: 'perhaps-hijri' });
  });

  it.each([
    ['', 'no-date'],
    ['never', 'no-date'],
    ['12', 'no-date'],
    ['1 مايو', 'no-year'],
    ['01/05', 'no-year'],
    ['2017-11-31', 'no-such-day'],
    ['31/11/2017', 'no-such-day'],
    ['20241301', 'no-such-day'],
    ['1 نيسان/مايو 2011', 'months-differ'],
    ['1714546800000', 'time-stamp'],
  ])('is none, and why is said: "%s" is %s', (text, fault) => {
    expect(readWrittenDate(text)).toEqual({ fault });
  });

  it('is always EDTF in the end, whatever the words', () => {
    const pieces = fc.constantFrom(
      '1',
      '31',
      '2024',
      '/',
      '-',
      ' ',
      'مايو',
      'هـ',
      'May',
      'X',
      '~',
      '٢',
      'ق.م',
      '0',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (words) => {
        const reading = readWrittenDate(words.join(''));
        return 'fault' in reading || readDate(reading.edtf) !== null;
      }),
    );
  });

  it.each(['1 ', '1/', 'مايو ', '- ', '( '])(
    'is missed within the limit of a test in 20,000 times "%s"',
    (unit) => {
      expect(readWrittenDate(unit.repeat(20_000))).toHaveProperty('fault');
      expect(findWrittenDate(unit.repeat(20_000))).toBeNull();
    },
  );
});

describe('a date in a line', () => {
  it.each([
    ['دمشق – رويترز، 1 مايو 2024', '2024-05-01'],
    ['نشر في 01/05/2024 الساعة 10:30', '2024-05-01'],
    ['Nairobi, 3 May 2024 (Reuters)', '2024-05-03'],
    ['By Someone | May 3, 2024', '2024-05-03'],
    ['آخر تحديث: 22 شوال 1445هـ', '2024-05-01~'],
    ['بورتسودان – سونا – 1445-07-10هـ', '2024-01-22~'],
    ['الرياض، 22/10/1445 هـ (واس)', '2024-05-01~'],
  ])('is found: %s', (line, edtf) => {
    expect(findWrittenDate(line)).toMatchObject({ edtf });
  });

  it.each(['في 14/3 خرج', 'نسخة 1.2.2024.5', '15 مليون في 2024'])('is not there: %s', (line) => {
    expect(findWrittenDate(line)).toBeNull();
  });
});
