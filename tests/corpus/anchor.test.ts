import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf, findQuotation } from '../../src/corpus/anchor.ts';
import { readMention, writeMention } from '../../src/corpus/mention-text.ts';

const NONE = { prefix: '', suffix: '' };
const TEXT = 'وصلت القافلة إلى مدينة الميادين أمس.\nوإن الميادين كلها مفتوحة.\nثم عادت إلى الميادين ليلاً.';
const at = (number: number) => [...TEXT.matchAll(/الميادين/g)][number - 1]?.index ?? -1;

describe('a quotation', () => {
  it.each([
    ['by its number', 2, NONE, 2, true],
    ['as the first where nothing is said', null, NONE, 1, true],
    ['by the words before it', null, { prefix: 'عادت إلى ', suffix: '' }, 3, true],
    ['by the words behind it, whatever the number says', 1, { prefix: '', suffix: ' كلها مفتوحة' }, 2, true],
    ['by a part of them', null, { prefix: 'قيل إن ', suffix: ' كلها مغلقة' }, 2, true],
    ['by a prefix of two letters', null, { prefix: 'ن', suffix: '' }, 2, true],
    ['unsurely where the words fit nowhere', 3, { prefix: 'xyz', suffix: 'xyz' }, 3, false],
  ])('is found %s', (_, occurrence, context, number, isSure) => {
    expect(findQuotation(TEXT, 'الميادين', occurrence, context)).toEqual({ start: at(number), isSure });
  });

  it('is not found where there are not so many', () => {
    expect(findQuotation(TEXT, 'الميادين', 4, NONE)).toBeNull();
    expect(findQuotation(TEXT, 'حلب', null, { prefix: 'مدينة', suffix: '' })).toBeNull();
  });

  it('is found at once in a long text, however long the words around it are said to be', () => {
    const begin = performance.now();
    const context = { prefix: 'س '.repeat(100_000), suffix: 'س '.repeat(100_000) };
    expect(findQuotation('في حلب '.repeat(5000), 'حلب', null, context)?.isSure).toBe(false);
    expect(performance.now() - begin).toBeLessThan(3000);
  });

  it('is found by its only occurrence, however the words around it were changed', () => {
    expect(findQuotation('في حلب اليوم', 'حلب', null, { prefix: 'من', suffix: 'أمس' })).toEqual({
      start: 3,
      isSure: true,
    });
  });

  it('is told by its number where the words around fit several alike', () => {
    const text = 'في حلب. في حلب.';
    const context = { prefix: 'في ', suffix: '.' };
    expect(findQuotation(text, 'حلب', 2, context)).toEqual({ start: 11, isSure: true });
    expect(findQuotation(text, 'حلب', null, context)).toEqual({ start: 3, isSure: false });
    expect(findQuotation(`${text} في حلب.`, 'حلب', 2, { prefix: 'حلب. في ', suffix: '. في' })).toMatchObject({
      start: 11,
    });
  });

  it('is found again by its context when other words are written before and behind', () => {
    const word = fc.stringMatching(/^[ab ]{1,8}$/);
    // Of letters of their own: with those of the text they could make one context of another.
    const otherWord = fc.stringMatching(/^[cd ]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), otherWord, (parts, added) => {
        const text = parts.join('X');
        const starts = [...text.matchAll(/X/g)].map(({ index }) => index);
        for (const start of starts) {
          const context = contextOf(text, start, start + 1);
          const found = findQuotation(text, 'X', null, context);
          if (found?.isSure !== true || found.start !== start) continue;
          const edited = `${added.replaceAll(' ', '')}\n${text}`;
          const again = findQuotation(edited, 'X', null, context);
          expect(again?.start).toBe(start + edited.length - text.length);
        }
      }),
    );
  });
});

describe('a mention in an address', () => {
  it.each([
    ['حلب.2', { quote: 'حلب', occurrence: 2, ...NONE }],
    ['v1.2.1', { quote: 'v1.2', occurrence: 1, ...NONE }],
    ['حلب.2~في ~ اليوم', { quote: 'حلب', occurrence: 2, prefix: 'في ', suffix: ' اليوم' }],
    ['حلب~في ~', { quote: 'حلب', occurrence: null, prefix: 'في ', suffix: '' }],
    ['حلب', null],
    ['حلب.0', null],
  ])('is read: %s', (text, mention) => {
    expect(readMention(text)).toEqual(mention);
  });

  it('is read as it was written', () => {
    const words = fc
      .string({ minLength: 1 })
      .filter((text) => !text.includes('~') && text.trim() !== '' && !/\.\d+$/.test(text));
    fc.assert(
      fc.property(
        words,
        fc.option(fc.integer({ min: 1, max: 9999 })),
        words,
        words,
        (quote, occurrence, prefix, suffix) => {
          expect(readMention(writeMention({ quote, occurrence, prefix, suffix }))).toEqual({
            quote,
            occurrence,
            prefix,
            suffix,
          });
        },
      ),
    );
  });
});
