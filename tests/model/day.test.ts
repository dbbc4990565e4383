import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeView, parseDay } from '../../src/app/model/read-url.ts';
import { encodeView } from '../../src/app/model/write-url.ts';
import { showFiltered } from '../../src/app/state/shown.ts';
import { ticksOf } from '../../src/app/timeline/ticks.ts';
import { createTimeScale } from '../../src/corpus/time-scale.ts';
import { citedDate } from '../../src/exports/citation.ts';
import { ar } from '../../src/languages/ar.ts';
import { en } from '../../src/languages/en.ts';
import { compareDays, dateOf, dayKey, dayNumber, dayOf } from '../../src/model/day.ts';
import { orderKey } from '../../src/pipeline/files/corpus.ts';

const DAYS = ['-0331-10-01', '-0100-03-12', '0000-01-01', '0044-12-31', '0640-12-20', '2026-11-28'] as const;
const dated = (date: string, first: string, last: string) => ({ date, days: [first, last] as const });

describe('a day', () => {
  it('is counted, stepped through and put in order, whatever its year', () => {
    const day = fc.integer({ min: dayNumber('-9999-01-01'), max: dayNumber('9999-12-31') });
    fc.assert(fc.property(day, (number) => dayNumber(dayOf(number)) === number));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first, second] = [dayOf(one), dayOf(other)];
        expect(Math.sign(compareDays(first, second))).toBe(Math.sign(one - other));
        expect(dayKey(first) < dayKey(second)).toBe(one < other);
      }),
    );
  });

  it('before Christ comes before the others among articles, and all before the undated', () => {
    const keys = DAYS.map((each) => orderKey({ id: 'a', days: [each, each] }));
    expect([...keys].sort()).toEqual(keys);
    expect(orderKey({ id: 'a', days: null }) > (keys.at(-1) ?? '')).toBe(true);
  });

  it.each([
    ['-0331', '-0331-01-01', '-0331-12-31', '332 BC', '٣٣٢ ق.م'],
    ['-0331-10-01', '-0331-10-01', '-0331-10-01', '1 October 332 BC', '١ تشرين الأول/أكتوبر ٣٣٢ ق.م'],
    ['-0331-10', '-0331-10-01', '-0331-10-31', 'October 332 BC', 'تشرين الأول/أكتوبر ٣٣٢ ق.م'],
    ['0000~', '0000-01-01', '0000-12-31', 'about 1 BC', 'نحو ١ ق.م'],
    ['0640', '0640-01-01', '0640-12-31', '640', '٦٤٠'],
  ])('%s is worded with its era', (date, first, last, english, arabic) => {
    expect(en.date(dated(date, first, last))).toBe(english);
    expect(ar.date(dated(date, first, last))).toBe(arabic);
  });

  it('stands in an address, and comes back the same', () => {
    expect(parseDay('-0331-02-30')).toBeNull();
    expect(parseDay('331-02-03')).toBeNull();
    const { view } = decodeView('', VIEW, ['en']);
    const filtered = { ...view, filters: { ...view.filters, from: DAYS[0], to: DAYS[4] } };
    const text = encodeView(filtered, VIEW);
    expect(text).toBe('from=-0331-10-01&to=0640-12-20');
    expect(decodeView(text, VIEW, ['en']).view).toEqual(filtered);
    expect(decodeView('from=-0099-01-01&to=-0331-01-01', VIEW, ['en']).view.filters.to).toBeNull();
  });

  it('is cited without a year 0', () => {
    expect(citedDate({ date: '-0331', days: null } as never)?.parts).toEqual([[-332]]);
    const days = ['-0331-01-01', '0640-12-31'] as const;
    expect(citedDate({ date: '-0331/0640', days } as never)?.parts).toEqual([
      [-332, 1, 1],
      [640, 12, 31],
    ]);
  });

  it('before Christ has round names on a timeline of 2,357 years', () => {
    const scale = createTimeScale('-0331-10-01', '2026-11-28');
    for (const width of [900, 280]) {
      const named = ticksOf(scale, width).filter(({ isNamed }) => isNamed);
      expect(named.length).toBeGreaterThan(1);
      const years = named.map(({ day }) => en.dates.year(dateOf(dayOf(day))));
      expect(years.every((year) => /^1$|^\d+00( BC)?$/.test(year))).toBe(true);
    }
  });

  it('before Christ is found by a range, and left out by another', () => {
    const article = (id: string, day: string) => ({
      id,
      outlet: null,
      days: [day, day],
      places: [],
      passages: [],
    });
    const articles = DAYS.map((day) => article(day, day)) as never;
    const total = (from: string | null, to: string | null) =>
      showFiltered({ articles: { total: 6 }, places: [] } as never, { ...VIEW.filters, from, to }, articles)
        .total;
    expect(total(null, '-0001-12-31')).toBe(2);
    expect(total('-0100-01-01', '0044-12-31')).toBe(3);
    expect(total('0001-01-01', null)).toBe(3);
  });
});

const VIEW = {
  language: 'en',
  theme: 'system',
  tab: 'articles',
  place: null,
  article: null,
  mention: null,
  layers: [],
  relations: false,
  relation: null,
  filters: { outlets: [], kinds: [], confidences: [], from: null, to: null },
  search: '',
  position: null,
} as const;
