import { expect, it } from 'vitest';
import { expandWords } from '../../src/finder/grammar/expand-words.ts';

it('expands words that share their beginnings with the one before', () => {
  expect(expandWords('\n0بعد2يد0وفد\n3ا\n')).toEqual(['بعد', 'بعيد', 'وفد', 'وفدا']);
});
