import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/text/fold.ts';
import { tokenize } from '../../src/text/tokens.ts';

function wordsOf(text: string, abbreviations = false): string[] {
  const folded = foldText(text);
  const { count, starts, ends } = tokenize(folded, abbreviations);
  return Array.from({ length: count }, (_, at) => folded.slice(starts[at], ends[at]));
}

describe('the words of a text', () => {
  it.each([
    ['punctuation and spaces separate', 'الرقة، (حلب)؛ "حمص".', ['الرقه', 'حلب', 'حمص']],
    ['hashtags and underscores separate', '#دير_الزور', ['دير', 'الزور']],
    ['the script changes a word', 'محطةT2 والT4', ['محطه', 't2', 'وال', 't4']],
    ['digits stand alone', 'الكم40 و24', ['الكم', '40', 'و', '24']],
    ['a hyphen separates', 'Deir ez-Zor', ['deir', 'ez', 'zor']],
    ['Arabic punctuation is no letter', 'أ؟ب،ج۔د٪ه٫و', ['ا', 'ب', 'ج', 'د', 'ه', 'و']],
    ['nothing has none', ' … ', []],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    [
      'the U.S. and the D.R.C., said J.R. Smith.',
      ['the', 'u.s.', 'and', 'the', 'd.r.c.', 'said', 'j.r.', 'smith'],
    ],
    ['in the U.S.', ['in', 'the', 'u.s.']],
    ['T. E. Lawrence, vol.2.a, U.S', ['t', 'e', 'lawrence', 'vol', '2', 'a', 'u', 's']],
  ])('keep single letters with their points together where that is asked for: %s', (text, words) => {
    expect(wordsOf(text, true)).toEqual(words);
  });

  it('lie in order, apart and inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { count, starts, ends } = tokenize(text);
        for (let at = 0; at < count; at++) {
          expect(starts[at]).toBeLessThan(ends[at] ?? -1);
          expect(starts[at]).toBeGreaterThanOrEqual(at === 0 ? 0 : (ends[at - 1] ?? Number.NaN));
        }
        expect(count === 0 ? 0 : ends[count - 1]).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
