import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDefinite, readings, someRest } from '../../src/text/clitics.ts';

const rests = (word: string): string[] => readings(word).map(({ clitics, rest }) => `${clitics}+${rest}`);

describe('the readings of a word', () => {
  it.each([
    ['a word without clitics is itself', 'حلب', ['+حلب']],
    ['the whole word comes first', 'بغداد', ['+بغداد', 'ب+غداد']],
    ['a conjunction before a preposition', 'وبالرقه', ['+وبالرقه', 'و+بالرقه', 'وب+الرقه']],
    ['ك compares', 'كالصناعه', ['+كالصناعه', 'ك+الصناعه']],
    [
      'لل is ل with the article, and with a name in الل',
      'للاذقيه',
      ['+للاذقيه', 'ل+لاذقيه', 'ل+الاذقيه', 'ل+اللاذقيه'],
    ],
    [
      'لل after a conjunction',
      'وللميادين',
      ['+وللميادين', 'و+للميادين', 'ول+لميادين', 'ول+الميادين', 'ول+اللميادين'],
    ],
    ['the dialects shorten على before the article', 'عالرقه', ['+عالرقه', 'ع+الرقه']],
    ['and هذا', 'هالشحيل', ['+هالشحيل', 'ه+الشحيل']],
    ['ع before another word is its letter', 'عفرين', ['+عفرين']],
    ['a rest of two letters is none', 'وحي', ['+وحي']],
  ])('%s', (_, word, expected) => {
    expect(rests(word)).toEqual(expected);
  });

  it('cut the word where they say, except for the article that ل swallowed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'وفبلكعهالرقم'), maxLength: 8 }), (word) => {
        for (const { clitics, rest, skip } of readings(word)) {
          expect(word.slice(0, skip)).toBe(clitics);
          expect(rest.endsWith(word.slice(skip))).toBe(true);
        }
      }),
    );
  });

  it('are those that a search sees', () => {
    const seen: string[] = [];
    someRest('وبالرقه', 3, (rest) => {
      seen.push(rest);
      return false;
    });
    expect(seen).toEqual(['بالرقه', 'الرقه']);
  });
});

describe('a definite word', () => {
  it.each([
    ['الرقه', true],
    ['الي', false],
    ['الا', false],
    ['حلب', false],
  ])('%s: %s', (word, expected) => {
    expect(isDefinite(word)).toBe(expected);
  });
});
