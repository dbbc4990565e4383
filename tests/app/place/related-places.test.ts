import { describe, expect, it } from 'vitest';
import { placesInFrame } from '../../../src/app/place/in-frame.ts';
import { containersOf, placesInside, placesNamedAfter } from '../../../src/app/place/related-places.ts';
import type { PlaceSummary } from '../../../src/corpus/place-summary.ts';

const place = (id: string, name: string, container: string | null, passages = 1) =>
  ({ id, names: { ar: name }, container, passages, point: null }) as unknown as PlaceSummary;

const PLACES = [
  place('country', 'تونس', null),
  place('north', 'ولاية بنزرت', 'country'),
  place('city', 'بنزرت', 'north', 5),
  place('lake', 'بحيرة بنزرت', 'north', 2),
  place('port', 'ميناء بنزرت', 'city'),
  place('other', 'بنزرتية', 'north', 9),
];
const find = (id: string) => PLACES.find((each) => each.id === id) ?? null;
const city = find('city') as PlaceSummary;
const ids = (places: readonly PlaceSummary[]) => places.map(({ id }) => id);

describe('related places', () => {
  it('lists what contains a place from the nearest outwards', () => {
    expect(ids(containersOf(city, find))).toEqual(['north', 'country']);
  });

  it('ends where containers loop', () => {
    const loop = [place('a', 'أ', 'b'), place('b', 'ب', 'a')];
    const inLoop = (id: string) => loop.find((each) => each.id === id) ?? null;
    expect(ids(containersOf(loop[0] as PlaceSummary, inLoop))).toEqual(['b', 'a']);
  });

  it('lists what lies inside, most passages first', () => {
    expect(ids(placesInside(find('north') as PlaceSummary, PLACES))).toEqual(['other', 'city', 'lake']);
  });

  it('lists what is named after it by whole words', () => {
    expect(ids(placesNamedAfter(city, PLACES))).toEqual(['north', 'lake', 'port']);
  });

  it('has nothing in the frame while the map has told none', () => {
    const here = { ...city, point: [9.9, 37.3] } as PlaceSummary;
    expect(placesInFrame([here], null)).toEqual([]);
    expect(placesInFrame([here], [9, 37, 10, 38])).toEqual([here]);
    expect(placesInFrame([here, city], [0, 0, 5, 5])).toEqual([]);
  });
});
