import { check } from '@placemarkio/check-geojson';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geojson } from '../../src/exports/geojson.ts';
import { ADDRESSED, SELECTION } from './example-selection.ts';

/** Throws where the text is no valid GeoJSON. */
const read = (text: string) => (check(text) as FeatureCollection).features;

const features = read(geojson.write(SELECTION));
const places = features.filter(({ properties }) => properties?.relation === undefined);
const relations = features.filter(({ properties }) => properties?.relation !== undefined);
const featureOf = (id: string) => features.find((feature) => feature.properties?.id === id);

describe('GeoJSON', () => {
  it('is valid by an independent reader, before and with a base URL', () => {
    expect(() => check(geojson.write(ADDRESSED))).not.toThrow();
    expect(places).toHaveLength(5);
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
    for (const { properties } of places) {
      expect(properties).toMatchObject({
        geometry_source: properties?.id === 'clinic' ? '' : 'A survey',
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

  it('holds the relations that texts state, along their ways, with the sentences that state them', () => {
    expect(relations.map(({ geometry, properties }) => [properties?.relation, geometry])).toEqual([
      [
        'route',
        {
          type: 'LineString',
          coordinates: [
            [11.5, 44.25],
            [11, 44],
            [11.5, 44.25],
          ],
        },
      ],
      [
        'between',
        {
          type: 'LineString',
          coordinates: [
            [11.5, 44.25],
            [11.2, 44.2],
          ],
        },
      ],
      [
        'distance',
        {
          type: 'LineString',
          coordinates: [
            [11.5, 44.25],
            [11.5, 44.25],
          ],
        },
      ],
    ]);
    for (const { properties } of relations) {
      expect(properties?.passages[0].quote).toBe('وصلت القافلة من نهران إلى تل <b>الورد</b>.');
    }
  });

  it('tells a distance as it is stated, and as it was measured', () => {
    expect(relations[2]?.properties).toMatchObject({
      places: ['gn:77', 'nahran'],
      kilometres: 31,
      bearing: 135,
      approximate: true,
      measured_kilometres: 30.2,
    });
  });

  it('leaves out relations of places that are not written, or whose positions may not be told', () => {
    const tied = relations.flatMap(({ properties }) => properties?.places);
    expect(tied).not.toContain('shelter');
    expect(tied).not.toContain('clinic');
    const without = SELECTION.places.filter(({ id }) => id !== 'gn:77');
    const left = read(geojson.write({ ...SELECTION, places: without }));
    expect(left.map(({ properties }) => properties?.relation).filter(Boolean)).toEqual(['between']);
  });

  it('keeps a coarse place without a geometry', () => {
    expect(featureOf('clinic')?.geometry).toBeNull();
  });
});
