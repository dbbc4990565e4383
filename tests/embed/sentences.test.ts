import { describe, expect, it } from 'vitest';
import { type ElementError, sentence } from '../../src/embed/sentences.ts';
import { ar } from '../../src/languages/ar.ts';
import { en } from '../../src/languages/en.ts';

const ERRORS: readonly ElementError[] = ['no-src', 'no-answer', 'other-version'];

/** The compiler sees that each language words each error. */
const WORDS: Readonly<Record<string, Readonly<Record<ElementError, string>>>> = {
  ar: ar.element,
  en: en.element,
};

describe('what the element says in the frame\u2019s place', () => {
  it.each([
    ['in Arabic', 'ar', ar],
    ['in the Arabic of a country', 'ar-SY', ar],
    ['in English', 'en-GB', en],
    ['in the first language of the site where the page speaks another', 'fr', ar],
    ['in the first language of the site where the page names none', '', ar],
  ] as const)('is said %s', (_, tag, { element }) => {
    for (const error of ERRORS) expect(sentence(WORDS, error, tag)).toBe(element[error]);
  });
});
