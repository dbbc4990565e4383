import { expect, it } from 'vitest';
import { ar } from '../../src/languages/commands/ar.ts';
import { en } from '../../src/languages/commands/en.ts';

const namesOf = (words: object, section = ''): string[] =>
  Object.entries(words).flatMap(([name, word]: [string, unknown]) =>
    typeof word === 'object' && word !== null ? namesOf(word, `${section}${name}.`) : [`${section}${name}`],
  );

it('every word of the commands is there in both languages', () => {
  expect(namesOf(en).sort()).toEqual(namesOf(ar).sort());
});
