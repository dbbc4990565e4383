import { describe, expect, it } from 'vitest';
import { creditNames } from '../../src/corpus/credits.ts';

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
