import { describe, expect, it } from 'vitest';
import { readNames } from '../../src/input/names.ts';

const read = (text: string) => readNames({ file: 'geo/names.yaml', bytes: new TextEncoder().encode(text) });

const named = (keys: string) => read(`- names: [Star of Sfax]\n  ${keys}\n  language: en\n`);

describe('names that are no places', () => {
  it.each(['type', 'sort'])('say what they belong to under %s', (key) => {
    expect(named(`${key}: outlet`)).toEqual({
      names: [{ names: ['Star of Sfax'], type: 'outlet', language: 'en' }],
    });
  });

  it.each([
    ['twice', 'type: outlet\n  sort: person', 'type: outlet'],
    ['not at all', '', { what: 'no-field', field: 'type' }],
    ['in a word that is none of theirs', 'type: ship', 'type: ship'],
    ['in such a word under the old name', 'sort: ship', 'sort: ship'],
  ])('are refused where they say it %s', (_, keys, found) => {
    expect(named(keys)).toMatchObject({
      problems: [
        {
          read: found,
          expected: {
            rule: 'blocked-name-type',
            types: expect.arrayContaining(['organisation', 'operation']),
          },
        },
      ],
    });
  });
});
