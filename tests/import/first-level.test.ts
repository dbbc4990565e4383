import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindInCountry } from '../../src/import/first-level.ts';
import { importText, placesOf } from './import-text.ts';

const read = (name: string) => JSON.parse(readFileSync(`geo/world/gazetteer/${name}.json`, 'utf8'));

interface Division {
  readonly country: string;
  /** The first word of its Arabic name. */
  readonly word: string;
  readonly type: string;
}

function divisions(): Division[] {
  const { code, country, kind, ar } = read('divisions');
  const { types, type } = read('divisions-more');
  return code.flatMap((own: string, row: number) =>
    kind[row] === 'g'
      ? [{ country: country[row] || own.slice(0, 2), word: ar[row].split(' ')[0], type: types[type[row]] }]
      : [],
  );
}

/** Countries by the word that so large a share of their divisions is called. */
function countriesBy(wordOf: (division: Division) => string, share: number): Map<string, string[]> {
  const counts = new Map<string, string[]>();
  for (const division of divisions())
    counts.set(division.country, [...(counts.get(division.country) ?? []), wordOf(division)]);
  const by = new Map<string, string[]>();
  for (const [country, words] of counts)
    for (const word of new Set(words))
      if (words.length > 1 && words.filter((each) => each === word).length >= words.length * share)
        by.set(word, [...(by.get(word) ?? []), country]);
  return by;
}

describe('the word for a division', () => {
  it.each([
    ['ولاية', 'OM', 'district'],
    ['الولاية', 'OM', 'district'],
    ['Wilayat', 'OM', 'district'],
    ['محافظة', 'OM', 'governorate'],
    ['محافظة', 'SA', 'district'],
    ['منطقة', 'SA', 'governorate'],
    ['مقاطعة', 'MR', 'district'],
    ['إقليم', 'MA', 'district'],
    ['بلدية', 'QA', 'governorate'],
    ['District', 'PT', 'governorate'],
    ['county', 'US', 'district'],
    ['ولاية', 'DZ', 'governorate'],
    ['ولاية', 'TR', null],
    ['منطقة', 'SY', null],
    ['district', 'YE', null],
    ['إقليم', 'IQ', null],
  ])('%s means in %s: %s', (word, country, kind) => {
    expect(kindInCountry(word, country)).toBe(kind);
  });

  it.each(['محافظة', 'ولاية', 'منطقة', 'بلدية', 'جهة', 'إقليم'])(
    '%s is that of the first level only where the world’s gazetteer has it before most names',
    (word) => {
      const countries = countriesBy((division) => division.word, 0.5).get(word) ?? [];
      const wrong = ALL.filter((country) => kindInCountry(word, country) === 'governorate').filter(
        (country) => !countries.includes(country),
      );
      expect(wrong).toEqual([]);
    },
  );

  it.each(['District', 'Department', 'Prefecture', 'Municipality', 'Parish', 'Canton'])(
    '%s is that of the first level just where it is the type of most divisions there',
    (word) => {
      const said = ALL.filter((country) => kindInCountry(word, country) === 'governorate');
      expect(said).toEqual(
        countriesBy((division) => division.type, 0.8)
          .get(word)
          ?.toSorted(),
      );
    },
  );

  it('is understood by the country of a row', () => {
    const { places } = { places: placesOf(importText(TABLE)) };
    expect(places.map(({ kind }) => kind)).toEqual(['district', 'governorate', 'governorate']);
  });
});

const ALL = [...new Set(divisions().map(({ country }) => country))].toSorted();

const TABLE = [
  'name_ar,name_en,kind,country,lat,lon',
  'صحار,Sohar,ولاية,Oman,24.34,56.73',
  'سوسة,Sousse,ولاية,تونس,35.82,10.63',
  'الباطنة,Batinah,ولاية,,24.1,56.8',
].join('\n');
