import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createPassageCutter,
  cutPassage,
  LONGEST_PASSAGE,
  SHORTEST_PASSAGE,
} from '../../src/text/passage.ts';

/** The passage around the words in `[ ]` of the block, as it is shown: `…` where it is cut. */
function passageOf(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const block = marked.replace('[', '').replace(']', '');
  const passage = cutPassage(block, start, end);
  const quotation = block.slice(passage.start, passage.end);
  return `${passage.cutBefore ? '…' : ''}${quotation}${passage.cutAfter ? '…' : ''}`;
}

const SENTENCE = 'هذه جملة طويلة بما يكفي كي تقف وحدها في المقطع من دون جارتها أبداً.';
const CLAUSE = 'ثم سارت القافلة يوماً كاملاً على الطريق الطويل بين التلال والسهول حتى المساء';

describe('a passage', () => {
  it.each([
    {
      name: 'is the sentence that holds the mention',
      block: `${SENTENCE} ثم وصلت القافلة الطويلة بعد أيام كثيرة إلى مدينة [الرقة] في الشمال. ${SENTENCE}`,
      passage: 'ثم وصلت القافلة الطويلة بعد أيام كثيرة إلى مدينة الرقة في الشمال.',
    },
    {
      name: 'takes the next sentence where its own is short',
      block: `${SENTENCE} وصلوا [الرقة]. ${SENTENCE}`,
      passage: `وصلوا الرقة. ${SENTENCE}`,
    },
    {
      name: 'takes the previous sentence where a short one is the last',
      block: `${SENTENCE} ${SENTENCE} وصلوا [الرقة].`,
      passage: `${SENTENCE} وصلوا الرقة.`,
    },
    {
      name: 'is a short sentence alone where there is no other',
      block: 'وصلوا [الرقة].',
      passage: 'وصلوا الرقة.',
    },
    {
      name: 'holds a mention with a full stop inside it',
      block: 'The convoy then left at dawn for the old town of [St. John. Acre] by the coastal road.',
      passage: 'The convoy then left at dawn for the old town of St. John. Acre by the coastal road.',
    },
    {
      name: 'is cut at clause marks where the sentence is long',
      block: `${CLAUSE}، ${CLAUSE}، ${CLAUSE}، وصلت [الرقة] ليلاً، ${CLAUSE}، ${CLAUSE}، ${CLAUSE}.`,
      passage: `…${CLAUSE}، ${CLAUSE}، وصلت الرقة ليلاً، ${CLAUSE}،…`,
    },
    {
      name: 'is cut before an opening and after a closing quotation mark',
      block: `${CLAUSE} ${CLAUSE} ${CLAUSE} ${CLAUSE} "وصلت [الرقة] ليلاً بعد مسير طويل عبر البادية الواسعة من الغرب إلى الشرق" ${CLAUSE} ${CLAUSE} ${CLAUSE} ${CLAUSE}.`,
      passage: '…"وصلت الرقة ليلاً بعد مسير طويل عبر البادية الواسعة من الغرب إلى الشرق"…',
    },
    {
      name: 'is cut between words where there are no clause marks',
      block: `${'كلمة '.repeat(70)}[الرقة]${' كلمة'.repeat(70)}.`,
      passage: `…${'كلمة '.repeat(31)}الرقة${' كلمة'.repeat(32)}…`,
    },
    {
      name: 'keeps its clause mark on the one side and is cut between words on the other',
      block: `${CLAUSE}، وصلت [الرقة]${' كلمة'.repeat(90)}.`,
      passage: `${CLAUSE}، وصلت الرقة${' كلمة'.repeat(46)}…`,
    },
    {
      name: 'does not take a comma inside a number for a clause mark',
      block: `${'word '.repeat(70)}of 1,000 in [Raqqa] and 2:30 hours ${'word '.repeat(70)}.`,
      passage: `…${'word '.repeat(29)}of 1,000 in Raqqa and 2:30 hours${' word'.repeat(28)}…`,
    },
  ])('$name', ({ block, passage }) => {
    expect(passageOf(block)).toBe(passage);
  });
});

const block = fc.string({
  unit: fc.constantFrom('كلمة', 'و', ' ', ' ', '،', '.', '"', ': ', '؛ ', '😀'),
  minLength: 1,
  maxLength: 400,
});
const blockWithMention = block.chain((text) =>
  fc
    .tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: 12 }))
    .map(([, from, size]) => {
      const words = [...text.matchAll(/\S+/g)];
      const word = words[from % Math.max(1, words.length)];
      const start = word?.index ?? 0;
      return { text, start, end: Math.min(text.length, start + Math.min(size, word?.[0].length ?? 1)) };
    }),
);

describe('every passage', () => {
  it('is the same whichever of its block were cut before it', () => {
    const blocks = fc.array(fc.constantFrom(SENTENCE, CLAUSE, 'وصلوا الرقة.', ' '), {
      minLength: 1,
      maxLength: 12,
    });
    const some = fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(blocks, some, (parts, numbers) => {
        const text = ` ${parts.join(' ')} `;
        const words = [...text.matchAll(/\S+/g)];
        const cut = createPassageCutter(text);
        for (const number of numbers) {
          const word = words[number % words.length];
          if (word === undefined) continue;
          const [start, end] = [word.index, word.index + word[0].length];
          expect(cut(start, end)).toEqual(cutPassage(text, start, end));
        }
      }),
    );
  });

  it('holds its mention and lies in its block', () => {
    fc.assert(
      fc.property(blockWithMention, ({ text, start, end }) => {
        const passage = cutPassage(text, start, end);
        expect(passage.start).toBeGreaterThanOrEqual(0);
        expect(passage.start).toBeLessThanOrEqual(start);
        expect(passage.end).toBeGreaterThanOrEqual(end);
        expect(passage.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('begins and ends at the edge of a word, or at a mark', () => {
    fc.assert(
      fc.property(blockWithMention, ({ text, start, end }) => {
        const passage = cutPassage(text, start, end);
        expect(`${text.charAt(passage.start - 1)}|`).toMatch(/^(?:|\s|[،؛:"])\|$/);
        expect(`|${text.charAt(passage.end)}`).toMatch(/^\|(?:|.*)$/su);
        const quotation = text.slice(passage.start, passage.end);
        if (/\S/.test(quotation)) expect(quotation).toBe(quotation.trim());
      }),
    );
  });

  it('is short only where nothing more stands beside it, and long only where one word is', () => {
    fc.assert(
      fc.property(blockWithMention, ({ text, start, end }) => {
        const passage = cutPassage(text, start, end);
        const size = passage.end - passage.start;
        const longestWord = Math.max(0, ...[...text.matchAll(/\S+/g)].map(([word]) => word.length));
        expect(size).toBeLessThanOrEqual(Math.max(LONGEST_PASSAGE, longestWord));
        if (passage.cutBefore && passage.cutAfter && longestWord < SHORTEST_PASSAGE) {
          expect(size).toBeGreaterThanOrEqual(SHORTEST_PASSAGE);
        }
      }),
    );
  });
});
