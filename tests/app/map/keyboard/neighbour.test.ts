import { describe, expect, it } from 'vitest';
import { neighbour } from '../../../../src/app/map/keyboard/neighbour.ts';

const places = [
  { key: 'north', at: { x: 5, y: -50 } },
  { key: 'far north', at: { x: 0, y: -200 } },
  { key: 'east', at: { x: 80, y: 10 } },
  { key: 'south-east', at: { x: 60, y: 60 } },
  { key: 'here', at: { x: 0, y: 0 } },
];

describe('an arrow key goes', () => {
  it.each([
    ['to the nearest above', 'up', 'north'],
    ['to the one ahead rather than a nearer one aside', 'right', 'east'],
    ['aslant where nothing lies ahead', 'down', 'south-east'],
    ['nowhere where nothing lies that way', 'left', undefined],
  ] as const)('%s', (_, direction, key) => {
    expect(neighbour({ x: 0, y: 0 }, places, direction)?.key).toBe(key);
  });
});
