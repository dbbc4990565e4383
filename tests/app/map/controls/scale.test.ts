import { describe, expect, it } from 'vitest';
import { roundDown } from '../../../../src/app/map/controls/scale.ts';

describe('the scale bar', () => {
  it.each([
    [1, 1],
    [1.9, 1],
    [2, 2],
    [4.99, 2],
    [5, 5],
    [73, 50],
    [199, 100],
    [0.37, 0.2],
  ])('of at most %d km is %d km long', (most, length) => {
    expect(roundDown(most)).toBeCloseTo(length, 9);
  });
});
