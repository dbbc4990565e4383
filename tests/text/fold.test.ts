import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText } from '../../src/text/fold.ts';

/** Strings of every kind: lone surrogates, presentation forms, marks without a letter, mixed directions. */
const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const arabicText = fc.string({
  unit: fc.constantFrom(..."ابةىئؤءأإآٱيكهلمن ًَُِّْـﻻﷺﷲﹰﺍ‌‎‫#_'’sS٠۹ 1-،"),
  maxLength: 60,
});

describe('the fold', () => {
  it.each([
    ['harakat and tatweel are dropped', 'الـــرَّقَّة', 'الرقه'],
    ['presentation forms become letters', 'ﺩﻳﺮ ﺍﻟﺰﻭﺭ', 'دير الزور'],
    ['a ligature becomes its letters', 'ﻻذقية', 'لاذقيه'],
    ['alefs are one', 'أإآٱا', 'ااااا'],
    ['a madda written as a mark is the alef with madda', 'ا\u0653ل', 'ال'],
    ['hamza on waw and yeh loses its hamza', 'رؤى القائم', 'روي القايم'],
    ['final yeh and teh are folded', 'على القامشلى الحسكة', 'علي القامشلي الحسكه'],
    ['hamza after the last alef may be missing', 'السويداء، البيضاء', 'السويدا، البيضا'],
    ['hamza inside a word stays', 'سماءها', 'سماءها'],
    ['letters of other keyboards are the same letters', 'کوردستان هولەند', 'كوردستان هولهند'],
    ['digits are one set', '٤٠ ۴۰ 40', '40 40 40'],
    ['zero-width and direction marks are dropped', '\u202bدير\u200cالزور\u202c\u200e', 'ديرالزور'],
    ['spaces are one, a line end stays', 'a\u00a0b\u2009c\nd', 'a b c\nd'],
    ['the underscore of a hashtag is a space', '#دير_الزور', '#دير الزور'],
    ['Latin letters lose case and marks', 'Buşrá al Ḩarīr', 'busra al harir'],
    ['an apostrophe inside a name is dropped', "Sha'fah Sha’fah Shaʿfah", 'shafah shafah shafah'],
    ['what French leaves of a word is a word', 'l’eau d’Annaba qu’Oran', 'l eau d annaba qu oran'],
    [
      'the French à is another word than a',
      'Il a couru à Sfax, jusqu’à Pont-à-Mousson',
      'il a couru à sfax, jusqu à pont-a-mousson',
    ],
    ['an apostrophe of a genitive stays', "Syria’s 'Homs'", "syria's 'homs'"],
    ['nothing stays nothing', '', ''],
  ])('%s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it.each([
    [0, 'أُمّ القُرى', 'أم القرى'],
    [1, 'أُمّ القُرى', 'ام القرى'],
    [2, 'أُمّ القُرى', 'ام القري'],
  ] as const)('folds no more than tier %i says', (tier, text, folded) => {
    expect(foldText(text, tier)).toBe(folded);
  });

  it('leads every letter back to where it comes from', () => {
    const text = 'الـــرَّقَّة ﻻ';
    const { text: folded, offsets } = fold(text);
    expect([...folded].map((_, at) => text.charAt(offsets[at] ?? -1))).toEqual([...'الرقة ', 'ﻻ', 'ﻻ']);
    expect(offsets.at(-1)).toBe(text.length);
  });

  it('accepts any string and changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, arabicText), (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('never lets an offset fall or leave the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, arabicText), (text) => {
        const { text: folded, offsets } = fold(text);
        expect(offsets.length).toBe(folded.length + 1);
        const leaves = (offset: number, at: number) =>
          at < folded.length && (offset >= text.length || offset > (offsets[at + 1] ?? -1));
        expect([...offsets].filter(leaves)).toEqual([]);
      }),
    );
  });

  it('takes a text that grows in folding', () => {
    expect(foldText('ﷺ'.repeat(1000)).length).toBe(18_000);
  });

  it('takes a thousand harakat on one letter', () => {
    expect(foldText(`ر${'\u064e'.repeat(1000)}قة`)).toBe('رقه');
  });
});
