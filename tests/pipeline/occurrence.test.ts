import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotation } from '../../src/corpus/anchor.ts';
import {
  countOccurrences,
  createOccurrenceCounter,
  occurrenceAt,
} from '../../src/pipeline/annotation/occurrence.ts';

/** Where the occurrence of that number begins, as corrections are looked up. */
const startOfOccurrence = (all: string, words: string, occurrence: number) =>
  findQuotation(all, words, occurrence, { prefix: '', suffix: '' })?.start ?? null;

const text = fc.string({ unit: fc.constantFrom('ا', 'ب', ' '), minLength: 1, maxLength: 30 });

describe('the number of an occurrence', () => {
  it.each([
    { words: 'الرقة', occurrence: 1, start: 3 },
    { words: 'الرقة', occurrence: 2, start: 13 },
    { words: 'الرقة', occurrence: 3, start: null },
    { words: 'حلب', occurrence: 1, start: null },
  ])('$occurrence of $words leads to where it stands', ({ words, occurrence, start }) => {
    expect(startOfOccurrence('في الرقة ومن الرقة', words, occurrence)).toBe(start);
  });

  it('is the same when many are counted in one text, in whatever order', () => {
    const asked = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 4 })), { maxLength: 8 });
    fc.assert(
      fc.property(text, asked, (all, spans) => {
        const count = createOccurrenceCounter(all);
        for (const [from, length] of spans) {
          const start = from % all.length;
          const words = all.slice(start, start + length);
          expect(startOfOccurrence(all, words, count(words, start))).toBe(start);
        }
      }),
    );
  });

  it('leads back to the same place, whatever the words, also where they overlap', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 4 }), (all, from, length) => {
        const start = from % all.length;
        const words = all.slice(start, start + length);
        expect(startOfOccurrence(all, words, occurrenceAt(all, words, start))).toBe(start);
        expect(occurrenceAt(all, words, start)).toBeLessThanOrEqual(countOccurrences(all, words));
      }),
    );
  });
});
