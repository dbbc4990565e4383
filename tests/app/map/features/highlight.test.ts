import { expect, it } from 'vitest';
import { type Highlight, stateOf } from '../../../../src/app/map/features/highlight.ts';

const NOTHING: Highlight = {
  chosen: null,
  pointed: null,
  highlighted: new Set(),
  article: null,
  visited: new Set(),
};

it.each([
  ['plain where nothing is read', {}, 'plain'],
  ['dimmed while an article is read that does not name it', { article: new Set(['other']) }, 'dimmed'],
  ['plain while an article is read that names it', { article: new Set(['here']) }, 'plain'],
  ['highlighted where the paragraph names it', { highlighted: new Set(['here']) }, 'highlighted'],
  [
    'pointed at though the article does not name it',
    { pointed: 'here', article: new Set(['other']) },
    'pointed',
  ],
  ['chosen above all', { chosen: 'here', pointed: 'here', article: new Set(['other']) }, 'chosen'],
  ['visited afterwards', { visited: new Set(['here']) }, 'visited'],
] as const)('a place is %s', (_, change, state) => {
  expect(stateOf('here', { ...NOTHING, ...change })).toBe(state);
});
