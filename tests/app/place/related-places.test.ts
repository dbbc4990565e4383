import { describe, expect, it } from 'vitest';
import { coNamedPlaces } from '../../../src/app/place/co-named.ts';
import { placesInFrame } from '../../../src/app/place/in-frame.ts';
import { containersOf, placesInside, placesNamedAfter } from '../../../src/app/place/related-places.ts';
import type { ArticleText } from '../../../src/corpus/article.ts';
import type { Passage } from '../../../src/corpus/passage.ts';
import type { PlaceHead } from '../../../src/corpus/place-head.ts';

const place = (id: string, name: string, container: string | null, passages = 1) =>
  ({ id, names: { ar: name }, container, passages, point: null }) as unknown as PlaceHead;

const PLACES = [
  place('country', 'تونس', null),
  place('north', 'ولاية بنزرت', 'country'),
  place('city', 'بنزرت', 'north', 5),
  place('lake', 'بحيرة بنزرت', 'north', 2),
  place('port', 'ميناء بنزرت', 'city'),
  place('other', 'بنزرتية', 'north', 9),
];
const find = (id: string) => PLACES.find((each) => each.id === id) ?? null;
const city = find('city') as PlaceHead;
const ids = (places: readonly PlaceHead[]) => places.map(({ id }) => id);

describe('related places', () => {
  it('lists what contains a place from the nearest outwards', () => {
    expect(ids(containersOf(city, find))).toEqual(['north', 'country']);
  });

  it('ends where containers loop', () => {
    const loop = [place('a', 'أ', 'b'), place('b', 'ب', 'a')];
    const inLoop = (id: string) => loop.find((each) => each.id === id) ?? null;
    expect(ids(containersOf(loop[0] as PlaceHead, inLoop))).toEqual(['b', 'a']);
  });

  it('lists what lies inside, most passages first', () => {
    expect(ids(placesInside(find('north') as PlaceHead, PLACES))).toEqual(['other', 'city', 'lake']);
  });

  it('lists what is named after it by whole words', () => {
    expect(ids(placesNamedAfter(city, PLACES))).toEqual(['north', 'lake', 'port']);
  });

  it('has nothing in the frame while the map has told none', () => {
    const here = { ...city, point: [9.9, 37.3] } as PlaceHead;
    expect(placesInFrame([here], null)).toEqual([]);
    expect(placesInFrame([here], [9, 37, 10, 38])).toEqual([here]);
    expect(placesInFrame([here, city], [0, 0, 5, 5])).toEqual([]);
  });
});

describe('places named together', () => {
  const mention = (start: number, other: string | null, role = 'literal') => ({
    start,
    end: start + 2,
    place: other,
    role,
  });
  const texts = [
    {
      id: 'a',
      blocks: [
        { mentions: [mention(0, 'city'), mention(5, 'port'), mention(8, 'port'), mention(50, 'lake')] },
      ],
    },
    {
      id: 'b',
      blocks: [{ mentions: [mention(0, 'port'), mention(4, 'country', 'metonym'), mention(7, null)] }],
    },
  ] as unknown as ArticleText[];
  const passage = (article: string) =>
    ({ article, block: 0, start: 0, text: 'x'.repeat(20) }) as unknown as Passage;

  it('counts passages, not mentions, and only plotted mentions inside the passage', () => {
    expect(coNamedPlaces('city', [passage('a'), passage('b')], texts)).toEqual([
      { place: 'port', passages: 2 },
    ]);
  });
});
