import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separatorOf } from '../../src/text/separators.ts';
import { WordSet } from '../../src/text/word-set.ts';
import { Words } from '../../src/text/words.ts';

describe('the separator between two words', () => {
  it.each([
    [' ', 'space'],
    ['', 'space'],
    [' "', 'quote'],
    ['» «', 'quote'],
    [' - ', 'dash'],
    ['/', 'dash'],
    ['، ', 'comma'],
    [' (', 'bracket'],
    ['، (', 'bracket'],
    ['. ', 'stop'],
    ['؟! ', 'stop'],
    [': ', 'stop'],
    ['.\n', 'line'],
    ['\u2028', 'line'],
  ] as const)('%j is a %s', (between, separator) => {
    expect(separatorOf(between)).toBe(separator);
  });
});

describe('a span of words', () => {
  it.each([
    ['keeps the harakat of its last letter', 'في حَلَبَ اليوم', 1, 'حَلَبَ'],
    ['drops direction marks around it', 'و \u200fحلب\u200e.', 1, 'حلب'],
    ['keeps marks inside it', 'دير\u200cالزور', 0, 'دير\u200cالزور'],
    ['keeps a final hamza that the fold drops', 'إلى السويداء.', 1, 'السويداء'],
  ])('%s', (_, text, at, printed) => {
    expect(new Words(text).printed(at, at)).toBe(printed);
  });

  it('cuts the original inside it and is never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const words = new Words(text);
        const spans = Array.from({ length: words.count }, (_, at) => words.span(at, at));
        expect(spans.filter(({ start, end }) => start < 0 || end <= start || end > text.length)).toEqual([]);
      }),
    );
  });
});

describe('a table of words', () => {
  const table = new WordSet(() => ['مدينة', 'آل']);

  it.each([
    ['مدينه', true],
    ['وبمدينه', true],
    ['لال', true],
    ['المدينه', false],
    ['مدن', false],
  ])('has %s: %s', (word, expected) => {
    expect(table.has(word)).toBe(expected);
  });
});
