import { describe, expect, it } from 'vitest';
import { geoLink, wordCoordinates } from '../../../src/app/place/coordinates.ts';

describe('coordinates to copy', () => {
  it.each([
    ['a point known exactly', 0, '34.4523, 40.9185', 'geo:34.4523,40.9185'],
    ['a town', 2, '34.452, 40.919', 'geo:34.452,40.919;u=2000'],
    ['a range of hills', 30, '34.45, 40.92', 'geo:34.45,40.92;u=30000'],
    ['a desert', 150, '34.5, 40.9', 'geo:34.5,40.9;u=150000'],
  ])('are as fine as they are true: %s', (_, uncertaintyKm, words, link) => {
    const position = [40.91854, 34.45226] as const;
    expect(wordCoordinates(position, uncertaintyKm)).toBe(words);
    expect(geoLink(position, uncertaintyKm)).toBe(link);
  });

  it('say south and west with a minus', () => {
    expect(wordCoordinates([-70.64827, -33.45694], 1)).toBe('-33.457, -70.648');
  });
});
