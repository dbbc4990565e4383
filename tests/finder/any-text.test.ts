import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finder } from '../../src/finder/finder.ts';
import { SPELLING } from './classes/spelling.ts';
import { createTestFinder } from './gazetteer.ts';
import { readMarks } from './marked-sentence.ts';

const finder = createTestFinder();

const PIECES = [
  ...[
    'الرقة',
    'وبالبوكمال',
    'للاذقية',
    'دير الزور',
    'ريف',
    'محافظة',
    'مدينتي',
    'أحياء',
    'باديتي',
    'جسري',
    'سورية',
  ],
  ...[
    'القائم',
    'بأعمال',
    'قوات سوريا الديمقراطية',
    'شرقي',
    '30 كم',
    'انسحب من',
    'اتهمت',
    'أنقرة',
    'أحمد',
    'الشرقي',
  ],
  ...[
    'Deir ez-Zor',
    "Syria's",
    'al-',
    'T2',
    '40',
    'أبي',
    'كمال',
    'مطار',
    'العسكري',
    'تدمر',
    'المدن',
    'في',
    'كالصناعة',
  ],
  ...[
    ' ',
    '  ',
    '\n',
    '، ',
    ' و',
    '. ',
    ' - ',
    '(',
    ')',
    '"',
    '#',
    '_',
    '\u200c',
    '\u200f',
    '\u064e',
    '\u0640',
    'ﷺ',
    'ﻻ',
    '\ud800',
  ],
];
const patchwork = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(patchwork, fc.string({ unit: 'binary', maxLength: 200 }));

function expectSound(text: string, found: ReturnType<Finder['find']>): void {
  for (const { start, end, exact, confidence, role, place, candidates } of found) {
    expect(exact).toBe(text.slice(start, end));
    expect(end).toBeGreaterThan(start);
    expect(exact).not.toMatch(/\n/);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    if (place === null) expect([role, candidates.length > 0]).toEqual(['literal', true]);
  }
  const starts = found.map(({ start }) => start);
  expect(starts).toEqual([...starts].sort((one, other) => one - other));
}

/** The least of five measurements in milliseconds of this process's own time, so that a busy machine does not decide. */
function least(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('any text at all', () => {
  it('is read without a fault, and every offset cuts it', () => {
    fc.assert(
      fc.property(anyText, (text) => expectSound(text, finder.find(text))),
      { numRuns: 1500 },
    );
  });

  it('is explained and searched for leads without a fault', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, exact } of [...finder.explain(text), ...finder.unknownToponyms(text)]) {
          expect(exact).toBe(text.slice(start, end));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is explained as it is decided', () => {
    fc.assert(
      fc.property(patchwork, (text) => {
        const found = new Map(finder.find(text).map((each) => [`${each.start} ${each.end}`, each]));
        for (const { start, end, decision, candidates } of finder.explain(text)) {
          const record = found.get(`${start} ${end}`);
          const isPlace = record !== undefined && record.place !== null && record.role !== 'demonym';
          const isFree = candidates.some(({ obstacle }) => obstacle === null);
          if (decision !== 'blocked') expect(isFree).toBe(decision === 'accepted' || decision === 'open');
          if (decision === 'open') expect(record?.place).toBe(null);
          if (decision === 'accepted') expect(candidates.map(({ place }) => place)).toContain(record?.place);
          else expect(isPlace && record.role !== 'embedded').toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has its accepted mentions apart from each other', () => {
    fc.assert(
      fc.property(patchwork, (text) => {
        const accepted = finder.find(text).filter(({ role }) => role !== 'embedded');
        accepted.forEach((mention, at) => {
          const before = accepted[at - 1];
          if (before !== undefined) expect(mention.start).toBeGreaterThanOrEqual(before.end);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same mentions on a second reading', () => {
    fc.assert(
      fc.property(patchwork, (text) => {
        expect(finder.find(text)).toEqual(finder.find(text));
      }),
    );
  });

  it.each([
    ['a thousand harakat on one letter', `في ر${'\u064e'.repeat(1000)}قة`],
    ['half a ligature', 'ﷲ حلب ﻻ'],
    ['a lone surrogate beside a name', 'في \ud83dحلب\udc00 و\ud800'],
    ['mixed directions', '\u202eحلب\u202c \u2067Aleppo\u2069 حمص'],
    ['only proclitics', 'و ف ب ل ك وب ول لل وبال'],
    ['a list without an end', `مدن ${'حلب و'.repeat(2000)}`],
    ['designators without names', 'مدينة محافظة ريف بلدة قرية '.repeat(500)],
  ])('may hold %s', (_, text) => {
    expectSound(text, finder.find(text));
  });

  it('costs time linear in its length, also in one line', () => {
    const sentences = SPELLING.flatMap(({ sentences }) => sentences.map((each) => readMarks(each).text));
    const line = sentences.join(' ').replaceAll('\n', ' ');
    const short = line.repeat(Math.ceil(20_000 / line.length));
    const long = short.repeat(8);
    finder.find(short);
    const ratio = least(() => finder.find(long)) / least(() => finder.find(short));
    // Eight times the text: eight where the cost is linear, 64 where it is quadratic; the rest is a busy machine.
    expect(ratio).toBeLessThan(40);
  });

  it.each([
    ['one clitic', 'و'],
    ['quotation marks', '«"'],
    ['designators', 'مدينة '],
    ['names in a list', 'حلب، '],
    ['direction marks', '\u200fحلب '],
    ['brackets that never close', '(حلب '],
    ['an address', 'www.a/'],
    ['marks of code', '`'],
    ['endings', 'ةا'],
    ['apostrophes', "a'"],
    ['ligatures', 'ﷺ'],
    ['an English list', 'Homs and Hama provinces, '],
    ['hashtags', '#حلب_'],
  ])(
    'costs time linear in its length where it is only %s',
    (_, unit) => {
      const short = unit.repeat(Math.ceil(4_000 / unit.length));
      const long = short.repeat(8);
      finder.find(long);
      const ratio =
        least(() => finder.find(long)) /
        Math.max(
          1,
          least(() => finder.find(short)),
        );
      expect(ratio).toBeLessThan(40);
    },
    60_000,
  );

  it('may be a megabyte of one clitic, a hundred nested quotations and a list of ten thousand names', () => {
    const nested = `${'«'.repeat(100)}في حلب${'»'.repeat(100)}`;
    expectSound(nested, finder.find(nested));
    const list = `مدن ${'حلب وحمص و'.repeat(5000)}حماة`;
    expect(finder.find(list).length).toBe(10_001);
    expect(finder.find('و'.repeat(500_000))).toEqual([]);
  });

  it('may be ten megabytes in one line', () => {
    const filler =
      'قال الرجل إن المطر نزل في الليل كله ولم يتوقف حتى الصباح، ثم طلعت الشمس على البيوت والحقول. ';
    const text = `${filler.repeat(4)}عاد الناس إلى دير الزور، `.repeat(13_000);
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(10_000_000 * 0.9);
    expect(finder.find(text).length).toBe(13_000);
  });
});
