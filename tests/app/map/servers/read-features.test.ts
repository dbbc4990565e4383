import { describe, expect, it } from 'vitest';
import { readFeatures } from '../../../../src/app/map/servers/read-features.ts';

const feature = (properties: unknown, coordinates: unknown = [10, 36], type = 'Point') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const collection = (features: unknown, more: object = {}) => ({
  type: 'FeatureCollection',
  features,
  ...more,
});

describe('what a server of places answers', () => {
  it('has names that are names: a longer one is cut between letters', () => {
    const read = readFeatures(collection([feature({ name: '\u{1F3D4}'.repeat(5000) })]), 'en');
    expect(read?.places[0]?.name).toBe(`${'\u{1F3D4}'.repeat(200)}…`);
  });

  it('is read as names at points, in the language of the page where it has it', () => {
    const features = [
      feature({ name: 'Tunis', 'name:ar': 'تونس' }),
      feature({ title: '<b>Sfax</b>' }, [10.7, 34.7, 12]),
    ];
    expect(readFeatures(collection(features), 'ar')).toEqual({
      places: [
        { name: 'تونس', point: [10, 36] },
        { name: '<b>Sfax</b>', point: [10.7, 34.7] },
      ],
      leftOut: 0,
      matched: 2,
      next: null,
    });
  });

  it.each([
    ['no name', feature({ name: ' ' })],
    ['a number for a name', feature({ name: 5 })],
    ['a line', feature({ name: 'Medjerda' }, [[10, 36]], 'LineString')],
    ['a point off the earth', feature({ name: 'Nowhere' }, [10, 3600])],
    ['words for degrees', feature({ name: 'Nowhere' }, ['10', '36'])],
    ['no geometry', { type: 'Feature', properties: { name: 'Nowhere' }, geometry: null }],
    ['nothing', null],
  ])('leaves out what has %s, and counts it', (_, wrong) => {
    const answer = readFeatures(collection([wrong, feature({ name: 'Tunis' })]), 'en');
    expect(answer?.places.map(({ name }) => name)).toEqual(['Tunis']);
    expect(answer?.leftOut).toBe(1);
  });

  it.each([
    [{ links: [{ rel: 'self' }, { rel: 'next', href: 'x' }] }, { next: 'x' }],
    [{ links: [{ rel: 'next', href: 5 }] }, { next: null }],
    [{ numberMatched: 12 }, { matched: 12 }],
    [{ numberMatched: 'many' }, { matched: 0 }],
  ])('may be a part only: %j', (more, read) =>
    expect(readFeatures(collection([], more), 'en')).toMatchObject(read),
  );

  it.each([null, [], 'x', {}, { type: 'FeatureCollection' }, { type: 'Feature', features: [] }])(
    'is nothing where it is %j',
    (answer) => expect(readFeatures(answer, 'en')).toBeNull(),
  );
});
