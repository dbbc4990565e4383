import { describe, expect, it } from 'vitest';
import { creditNames, licensedSources } from '../../src/corpus/credits.ts';

describe('credits', () => {
  it('name each data set once, those of most places first', () => {
    const sources = ['Airwars', 'GeoNames', 'GeoNames, Natural Earth', 'GSHHG 2.3.7', ''];
    expect(creditNames(sources)).toEqual(['GeoNames', 'Airwars', 'Natural Earth', 'GSHHG 2.3.7']);
  });

  it('leave out what is named beside them already', () => {
    const named = ['© OpenStreetMap contributors · Natural Earth', 'GSHHG'];
    expect(
      creditNames(['OpenStreetMap contributors, Natural Earth', 'GSHHG 2.3.7', 'Wikipedia'], named),
    ).toEqual(['Wikipedia']);
  });
});

describe('sources with their licences', () => {
  it('are named once each, however they are named together', () => {
    const named = [
      ['GeoNames', 'CC BY 4.0'],
      ['GeoNames, Buldan gazetteer', 'CC BY 4.0'],
      ['Buldan gazetteer', 'CC BY 4.0'],
      ['Natural Earth, Unicode CLDR', 'public domain, Unicode-3.0'],
      ['Natural Earth', 'public domain'],
      ['GeoNames, Natural Earth', 'CC BY 4.0'],
      ['Smith, A map', 'CC0'],
      ['GeoNames, Natural Earth', 'ODbL-1.0'],
    ].map(([source = '', licence = '']) => ({ source, licence }));
    expect(licensedSources(named).map(({ source, licence }) => `${source}: ${licence}`)).toEqual([
      'GeoNames: CC BY 4.0',
      'Buldan gazetteer: CC BY 4.0',
      'Natural Earth: public domain',
      'Unicode CLDR: Unicode-3.0',
      'Smith, A map: CC0',
      'GeoNames, Natural Earth: ODbL-1.0',
    ]);
  });
});
