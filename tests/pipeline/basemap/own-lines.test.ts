import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../../src/gazetteer/read-gazetteer.ts';
import { cutAlong } from '../../../src/pipeline/basemap/own-lines.ts';
import { collection, feature } from '../../gazetteer/feature.ts';

const river = {
  type: 'LineString',
  coordinates: [
    [40, 34],
    [40.1, 34.05],
    [40.2, 34.05],
    [40.3, 34.1],
  ],
};
const text = collection(feature({ feature: { geometry: river }, properties: { kind: 'river' } }));
const { places, problems } = readGazetteer([
  { file: 'geo/gazetteer/lines.geojson', text, background: false },
]);
const cut = cutAlong(places);

describe('a line of the basemap', () => {
  it('is cut where the line of a place begins and ends', () => {
    expect(problems).toEqual([]);
    expect(
      cut([
        [39.9, 34],
        [40, 34],
        [40.1, 34.05],
        [40.2, 34.05],
        [40.2, 34.3],
      ]),
    ).toEqual([
      {
        place: null,
        line: [
          [39.9, 34],
          [40, 34],
        ],
      },
      {
        place: 'port',
        line: [
          [40, 34],
          [40.1, 34.05],
          [40.2, 34.05],
        ],
      },
      {
        place: null,
        line: [
          [40.2, 34.05],
          [40.2, 34.3],
        ],
      },
    ]);
  });

  it('is the place’s also with fewer decimals', () => {
    expect(
      cut([
        [40.0002, 34.0001],
        [40.0999, 34.0501],
      ]).map(({ place }) => place),
    ).toEqual(['port']);
  });

  it('is nobody’s where it only crosses the place’s', () => {
    expect(
      cut([
        [40.15, 33.9],
        [40.15, 34.05],
        [40.15, 34.2],
      ]).map(({ place }) => place),
    ).toEqual([null]);
  });

  it('of another river is left whole', () => {
    const other = [
      [41, 35],
      [41.1, 35.1],
    ] as const;
    expect(cut(other)).toEqual([{ place: null, line: other }]);
  });
});
