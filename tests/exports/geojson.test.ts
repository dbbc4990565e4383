import { check } from '@placemarkio/check-geojson';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geojson } from '../../src/exports/geojson.ts';
import { ADDRESSED, SELECTION } from './example-selection.ts';

/** Throws where the text is no valid GeoJSON. */
const read = (text: string) => (check(text) as FeatureCollection).features;

const features = read(geojson.write(SELECTION));
const featureOf = (id: string) => features.find((feature) => feature.properties?.id === id);

describe('GeoJSON', () => {
  it('is valid by an independent reader, before and with a base URL', () => {
    expect(() => check(geojson.write(ADDRESSED))).not.toThrow();
    expect(features).toHaveLength(5);
  });

  it('winds outer rings counter-clockwise and holes clockwise, as RFC 7946 demands', () => {
    expect(featureOf('lakeland')?.geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [10, 43],
          [12, 43],
          [12, 45],
          [10, 45],
          [10, 43],
        ],
        [
          [10.5, 43.5],
          [11, 44],
          [11, 43.5],
          [10.5, 43.5],
        ],
      ],
    });
  });

  it('gives back names, position and passages as they went in', () => {
    const nahran = featureOf('nahran');
    expect(nahran?.geometry).toEqual({ type: 'Point', coordinates: [11.5, 44.25] });
    expect(nahran?.properties).toMatchObject({ names: { ar: 'نهران', en: 'Nahran' }, geonames: '1234' });
    const quotes = nahran?.properties?.passages.map((passage: { quote: string }) => passage.quote);
    expect(quotes).toEqual(SELECTION.passages.nahran?.slice(0, 3).map(({ text }) => text));
  });

  it('names source and licence of every geometry and name', () => {
    for (const { properties } of features) {
      expect(properties).toMatchObject({
        geometry_source: 'A survey',
        geometry_licence: 'CC BY 4.0',
        names_source: 'A gazetteer',
        names_licence: 'CC0',
      });
    }
  });

  it('identifies a place by its page where the site has an address, else by a urn', () => {
    expect(featureOf('gn:77')?.id).toBe('urn:buldan:place:gn:77');
    const addressed = read(geojson.write(ADDRESSED));
    expect(addressed.map(({ id }) => id)).toContain('https://lake.example/news/place/gn-77.html');
  });

  it('keeps a coarse place without a geometry', () => {
    expect(featureOf('clinic')?.geometry).toBeNull();
  });
});
