import { expect, it } from 'vitest';
import { partOf } from '../../src/cli/develop/serve-ground.ts';

it.each([
  [undefined, [0, 99]],
  ['bytes=0-9', [0, 9]],
  ['bytes=90-200', [90, 99]],
  ['bytes=95-', [95, 99]],
  ['bytes=-10', [90, 99]],
  ['bytes=100-', null],
  ['lines=1-2', null],
])('of 100 bytes %s is the part %j', (range, part) => {
  expect(partOf(range, 100)).toEqual(part);
});
