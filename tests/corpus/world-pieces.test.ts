import { describe, expect, it } from 'vitest';
import { isWithin, piecesFor } from '../../src/corpus/world-pieces.ts';

const index = {
  details: [
    { zooms: [2, 4], file: 'coarse.json' },
    {
      zooms: [5, 7],
      size: 15,
      folder: 'medium',
      pieces: { '30_30': 1, '45_30': 1, '165_0': 1, '-180_0': 1 },
    },
    { zooms: [8, 12], size: 10, folder: 'fine', pieces: { '30_30': 1, '40_30': 1 } },
  ],
} as const;

describe('the pieces of the world', () => {
  it('are the coarse one far away', () => {
    expect(piecesFor(index, [-100, -60, 100, 60], 3)).toEqual(['coarse.json']);
  });

  it('are those of the zoom where the site carries all that is seen', () => {
    expect(piecesFor(index, [31, 31, 59, 44], 6)).toEqual(['medium/30_30.json', 'medium/45_30.json']);
    expect(piecesFor(index, [31, 31, 44, 39], 15)).toEqual(['fine/30_30.json', 'fine/40_30.json']);
  });

  it('lie upon coarser ones where the site does not', () => {
    expect(piecesFor(index, [31, 31, 55, 39], 9)).toEqual([
      'medium/30_30.json',
      'medium/45_30.json',
      'fine/30_30.json',
      'fine/40_30.json',
    ]);
    expect(piecesFor(index, [20, 31, 44, 44], 6)).toEqual(['coarse.json', 'medium/30_30.json']);
  });

  it('go on beyond the antimeridian', () => {
    expect(piecesFor(index, [170, 1, 190, 14], 6)).toEqual(['medium/165_0.json', 'medium/-180_0.json']);
  });
});

it('asks for none where the own basemap covers all that is seen', () => {
  expect(isWithin([35, 30, 40, 36], [34, 28, 50, 39])).toBe(true);
  expect(isWithin([33, 30, 40, 36], [34, 28, 50, 39])).toBe(false);
  expect(isWithin([35, 30, 40, 36], null)).toBe(false);
});
