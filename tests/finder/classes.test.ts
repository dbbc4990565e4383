import { describe, expect, it } from 'vitest';
import { ARTICLES } from './classes/articles.ts';
import { DESIGNATORS } from './classes/designators.ts';
import { ELSEWHERE } from './classes/elsewhere.ts';
import { MEANINGS } from './classes/meanings.ts';
import { SPELLING } from './classes/spelling.ts';
import { createTestFinder } from './gazetteer.ts';
import { asMarks, readMarks } from './marked-sentence.ts';

const finder = createTestFinder();

describe.each([...SPELLING, ...DESIGNATORS, ...MEANINGS, ...ARTICLES, ...ELSEWHERE])(
  'class $number: $name',
  ({ sentences }) => {
    it.each(sentences)('%s', (marked) => {
      const { text, marks } = readMarks(marked);
      expect(asMarks(text, finder.find(text))).toEqual(marks);
    });
  },
);
