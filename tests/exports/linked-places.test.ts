import { check } from '@placemarkio/check-geojson';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { linkedPlaces } from '../../src/exports/linked-places.ts';
import { ADDRESSED, SELECTION } from './example-selection.ts';

const collection = JSON.parse(linkedPlaces.write(SELECTION));
const featureOf = (id: string) =>
  collection.features.find((feature: { '@id': string }) => feature['@id'] === `urn:buldan:place:${id}`);

describe('Linked Places Format', () => {
  it('is GeoJSON too', () => {
    expect(() => check(linkedPlaces.write(SELECTION))).not.toThrow();
  });

  it.each([
    ['without', SELECTION],
    ['with', ADDRESSED],
  ])('expands as JSON-LD %s a base URL, with no term dropped and no file fetched', async (_, selection) => {
    const documentLoader = (url: string) => Promise.reject(new Error(`asked for ${url}`));
    const strictly = { safe: true, documentLoader };
    const expanded = await jsonld.expand(JSON.parse(linkedPlaces.write(selection)), strictly);
    expect(JSON.stringify(expanded)).toContain('نهران');
  });

  it('gives every feature what version 1.3 requires', () => {
    for (const feature of collection.features) {
      expect(feature).toMatchObject({ type: 'Feature', '@id': expect.stringMatching(/^urn:/) });
      expect(feature.properties.title).toBeTruthy();
      expect(feature.properties.fclasses[0]).toMatch(/^[AHLPRST]$/);
      expect(feature.names[0].citations[0].year).toBe(2020);
      expect(feature.geometry === null || typeof feature.geometry.type === 'string').toBe(true);
    }
  });

  it('says how certain a position is, in the words of the format', () => {
    expect(featureOf('lakeland').geometry.certainty).toBe('certain');
    expect(featureOf('nahran').geometry.certainty).toBe('less-certain');
    expect(featureOf('gn:77').geometry.certainty).toBe('uncertain');
  });

  it('links out, to the container and to the articles', () => {
    expect(featureOf('nahran').links).toEqual([
      { type: 'closeMatch', identifier: 'gn:1234' },
      { type: 'closeMatch', identifier: 'wd:Q42' },
      { type: 'subjectOf', identifier: 'https://news.example/a1?x=1&y=2' },
      { type: 'subjectOf', identifier: 'urn:buldan:article:a2' },
    ]);
    expect(featureOf('nahran').relations[0].relationTo).toBe('urn:buldan:place:lakeland');
  });
});
