import { describe, expect, it } from 'vitest';
import { riverBanks } from './river-banks.ts';
import type { Position } from '../../../src/model/position.ts';

const WEST: Position = [0, 0];
const EAST: Position = [3, 0];
const NORTH: Position[] = [
  [1, 0.1],
  [2, 0.1],
];
const SOUTH: Position[] = [
  [2, -0.1],
  [1, -0.1],
];

describe('the banks of a wide river', () => {
  it.each([
    ['at one of its ends', [WEST, ...NORTH, EAST, ...SOUTH, WEST]],
    ['in the middle of a bank', [...NORTH, EAST, ...SOUTH, WEST, [1, 0.1] as Position]],
  ])('run from end to end where the outline begins %s', (_, ring) => {
    const banks = riverBanks(ring).map((bank) => bank.map(String));
    const ends = banks.map((bank) => [bank[0], bank.at(-1)].toSorted());
    expect(ends).toEqual([
      [String(WEST), String(EAST)],
      [String(WEST), String(EAST)],
    ]);
    expect(new Set(banks.flat())).toEqual(new Set(ring.map(String)));
  });

  it('are one line where the line is open', () => {
    expect(riverBanks([WEST, ...NORTH])).toEqual([[WEST, ...NORTH]]);
  });
});
