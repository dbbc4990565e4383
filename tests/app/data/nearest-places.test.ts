import { describe, expect, it } from 'vitest';
import { nearestPlaces } from '../../../src/app/data/nearest-places.ts';
import { SELECTION } from '../../exports/example-selection.ts';

const idsNear = (asked: string) => nearestPlaces(asked, SELECTION.places).map(({ id }) => id);

describe('places offered for a name that does not exist', () => {
  it.each([
    ['nahrain', 'nahran'],
    ['Lake Land', 'lakeland'],
    ['البحيره', 'lakeland'],
    ['rose-hill', 'gn:77'],
  ])('of %s begin with %s', (asked, id) => {
    expect(idsNear(asked)[0]).toBe(id);
  });

  it.each(['', 'qqqq', '<script>alert(1)</script>'])('are none for %j', (asked) => {
    expect(idsNear(asked)).toEqual([]);
  });
});
