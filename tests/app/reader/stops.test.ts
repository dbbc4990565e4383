import { describe, expect, it } from 'vitest';
import { findPosition, type Stop } from '../../../src/app/reader/stops.ts';

const stop = (place: string, occurrence: number): Stop => ({
  link: { article: 'article', quote: place, occurrence },
  place,
  letters: 40,
  fits: ({ prefix }) => (prefix === `${place} ${occurrence}` ? 5 : 0),
});

const STOPS = [stop('one', 1), stop('two', 1), stop('one', 2), stop('three', 1), stop('two', 2)];
const ALL = new Map([
  ['one', 2],
  ['two', 2],
  ['three', 1],
]);
const WITHOUT_TWO = new Map([
  ['one', 2],
  ['three', 1],
]);

describe('the walk through a story', () => {
  it.each([
    ['begins at the first mention', null, ALL, null, 5, undefined, STOPS[0]],
    ['begins at the first shown mention', null, new Map([['three', 1]]), null, 1, undefined, STOPS[3]],
    ['goes from mention to mention', STOPS[1], ALL, 2, 5, STOPS[0], STOPS[2]],
    ['passes over what the filters hide', STOPS[0], WITHOUT_TWO, 1, 3, undefined, STOPS[2]],
    ['ends at the last shown mention', STOPS[3], WITHOUT_TWO, 3, 3, STOPS[2], undefined],
    ['goes on from a mention that is hidden', STOPS[1], WITHOUT_TWO, null, 3, STOPS[0], STOPS[2]],
    ['has nowhere to go where all is hidden', STOPS[1], new Map(), null, 0, undefined, undefined],
  ] as const)('%s', (_, chosen, shown, ordinal, total, previous, next) => {
    const position = findPosition(STOPS, chosen?.link ?? null, shown);
    expect(position).toEqual({ stop: chosen ?? undefined, ordinal, total, previous, next });
  });

  it('finds a mention by the words around it where its number has changed, and by its number where they are gone', () => {
    const moved = (prefix: string) => ({
      article: 'article',
      quote: 'two',
      occurrence: 1,
      context: { prefix, suffix: '' },
    });
    expect(findPosition(STOPS, moved('two 2'), ALL).stop).toBe(STOPS[4]);
    expect(findPosition(STOPS, moved('gone'), ALL).stop).toBe(STOPS[1]);
  });

  it('starts anew where the chosen words are no longer in the text', () => {
    const lost = { article: 'article', quote: 'gone', occurrence: 1 };
    expect(findPosition(STOPS, lost, ALL)).toMatchObject({ stop: undefined, next: STOPS[0] });
  });
});
