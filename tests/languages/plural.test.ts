import { describe, expect, it } from 'vitest';
import { createCounter } from '../../src/languages/plural.ts';

describe('a counter', () => {
  it('says none where there is a word for it, also in a language without that category', () => {
    const english = createCounter(new Intl.NumberFormat('en-GB'));
    expect([0, 1, 2].map(english({ zero: 'nothing', one: 'one', other: '# things' }))).toEqual([
      'nothing',
      'one',
      '2 things',
    ]);
    expect(english({ one: 'one', other: '# things' })(0)).toBe('0 things');
  });

  it('uses every category of Arabic', () => {
    const arabic = createCounter(new Intl.NumberFormat('ar-u-nu-arab'));
    const forms = { zero: 'zero', one: 'one', two: 'two', few: '# few', many: '# many', other: '# other' };
    expect([0, 1, 2, 3, 11, 100].map(arabic(forms))).toEqual([
      'zero',
      'one',
      'two',
      '٣ few',
      '١١ many',
      '١٠٠ other',
    ]);
  });
});
