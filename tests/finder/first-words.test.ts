import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEHIND_CLITICS, FirstWords, hashOf, NEITHER, WHOLE } from '../../src/finder/scan/first-words.ts';
import { someRest } from '../../src/text/clitics.ts';
import { Words } from '../../src/text/words.ts';
import { madeName } from '../bench/inputs.ts';
import { createRandom } from '../bench/random.ts';

const arabicWord = fc
  .array(fc.constantFrom(...'وفبلكعهالرقدنيم'), { minLength: 1, maxLength: 9 })
  .map((letters) => letters.join(''));

describe('the quick look at a word', () => {
  it('never passes over a word that is looked for, with clitics or without', () => {
    fc.assert(
      fc.property(fc.array(arabicWord, { minLength: 1, maxLength: 20 }), arabicWord, (known, text) => {
        const names = new Set(known);
        const words = new Words(text);
        if (words.count !== 1) return;
        const readings = new FirstWords([known.map(hashOf)]).readingsAt(words, 0);
        if (names.has(words.word(0))) expect(readings & WHOLE).toBe(WHOLE);
        if (someRest(words.word(0), 1, (rest) => names.has(rest)))
          expect(readings & BEHIND_CLITICS).toBe(BEHIND_CLITICS);
      }),
      { numRuns: 3000 },
    );
  });

  it('says no to nearly all others', () => {
    const made = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 5000 }, () => madeName(random).replaceAll(' ', ''));
    };
    const first = new FirstWords([made(1).map(hashOf)]);
    const taken = made(2).filter((word) => first.readingsAt(new Words(word), 0) !== NEITHER);
    expect(taken.length).toBeLessThan(750);
  });
});
