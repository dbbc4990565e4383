import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/gazetteer/place.ts';
import { readWorldIndex } from '../../../src/gazetteer/world/pieces.ts';
import { placesCalled } from '../../../src/gazetteer/world/places-called.ts';
import { readWorldTowns } from '../../../src/gazetteer/world/towns.ts';
import { WorldBeside, withWorld } from '../../../src/gazetteer/world/with-world.ts';

const read = (name: string): string => readFileSync(`geo/world/gazetteer/${name}.json`, 'utf8');
const index = readWorldIndex({
  countries: read('countries'),
  divisions: read('divisions'),
  natural: read('natural'),
  cities: read('cities'),
  ordinary: read('ordinary'),
});
const yemen = readWorldTowns(read('YE'), index);
const sudan = readWorldTowns(read('SD'), index);
const place = (id: string): Place | undefined =>
  [...index.places, ...yemen, ...sudan].find((each) => each.id === id);

describe('the world that is built in', () => {
  it.each([
    ['iso:YE', 'country', null, 'اليمن'],
    ['iso:YE-SN', 'governorate', 'iso:YE', 'صنعاء'],
    ['gn:71137', 'capital', 'iso:YE-SA', 'صنعاء'],
    ['nat:red-sea', 'sea', null, 'البحر الأحمر'],
    ['gn:78751', 'town', 'iso:YE-TA', 'المخا'],
    ['gn:371760', 'city', 'iso:SD-NW', 'كوستي'],
    ['gn:1642911', 'capital', 'iso:ID-JK', 'جاكرتا'],
  ])('knows %s as a %s in %s', (id, kind, container, name) => {
    const { kind: read, container: outer, names } = place(id) ?? {};
    expect([read, outer, names?.[0]?.toponym]).toEqual([kind, container, name]);
  });

  it.each([
    ['iso:TT', 'en', 'Trinidad and Tobago'],
    ['iso:AG', 'en', 'Antigua and Barbuda'],
    ['iso:KN', 'en', 'Saint Kitts and Nevis'],
    ['iso:KN', 'en', 'St. Kitts and Nevis'],
    ['iso:VC', 'en', 'Saint Vincent and the Grenadines'],
    ['iso:LC', 'en', 'Saint Lucia'],
    ['iso:WF', 'en', 'Wallis and Futuna'],
    ['iso:BD', 'ar', 'بنغلادش'],
  ])('matches %s as newspapers write it in %s: %s', (id, language, name) => {
    expect(place(id)?.matching.names[language]).toContain(name);
  });

  it('matches divisions without the words that designate them', () => {
    expect(place('iso:YE-AB')?.matching.names.ar).toEqual(['أبين']);
  });

  it('says of Arabic names that no source has that they are its own', () => {
    const arabicNameOf = (id: string) => place(id)?.names.find(({ language }) => language === 'ar');
    const own = { label: "Buldan's own transliteration", year: 2026 };
    expect(arabicNameOf('gn:72968')).toMatchObject({ toponym: 'مأرب', citation: own });
    expect(place('gn:72968')?.nameProvenance.source).toBe('GeoNames, Buldan gazetteer');
    expect(place('gn:72968')?.geometryProvenance.source).toBe('GeoNames');
    expect(place('gn:72968')?.names.find(({ language }) => language === 'en')?.citation.label).toBe(
      'GeoNames',
    );
    expect(arabicNameOf('gn:70225')?.citation.label).toBe('GeoNames');
    expect(place('nat:red-sea')?.nameProvenance.source).toBe('Buldan gazetteer');
    const kurdistan = index.divisions
      .all()
      .concat(index.places)
      .find(({ id }) => id === 'iso:IQ-KR');
    expect(kurdistan?.names[0]).toMatchObject({ toponym: 'إقليم كردستان', citation: own });
  });

  it.each([
    ['SN', 'gn:2244802', 'ثيس'],
    ['EC', 'gn:3657990', 'إسمرالداس'],
    ['NG', 'gn:2322911', 'صكتو'],
  ])(
    'knows a town of %s that no source names in Arabic by the division that is called like it',
    (country, id, name) => {
      const town = readWorldTowns(read(country), index).find((each) => each.id === id);
      expect(town?.names[0]).toEqual({
        toponym: name,
        language: 'ar',
        citation: { label: 'Natural Earth', year: 2023 },
      });
      expect(town?.nameProvenance.source).toBe('GeoNames, Natural Earth');
    },
  );

  it('gives a town no name of a division that is called otherwise, or has a word for divisions in it', () => {
    expect(['UA-26', 'GE-IM', 'TR-41'].map((code) => index.sharedName(code, 'Ivano-Frankivsk'))).toEqual([
      null,
      null,
      null,
    ]);
    expect(index.sharedName('RU-KDA', 'Krasnodar')).toBeNull();
  });

  it('names each place once that is called so, a great city too, which is among the towns of its country besides', () => {
    const found = placesCalled(['كسلا', 'Kassala'], index, (country) =>
      country === 'SD' ? read('SD') : read('YE'),
    );
    for (const places of found.values())
      expect(places.map(({ id }) => id).toSorted()).toEqual(['gn:372753', 'iso:SD-KA']);
  });

  it('calls no town like another: Ras Gharib is no oasis', () => {
    const egypt = readWorldTowns(read('EG'), index);
    const shown = (id: string) => egypt.find((each) => each.id === id)?.names.map(({ toponym }) => toponym);
    expect(shown('gn:350207')).toEqual(['رأس غارب', 'Ras Gharib']);
    expect(shown('gn:350661')).toEqual(['قصر الفرافرة', 'Qasr al Farafirah']);
  });

  it('says of names that are ordinary words that they are', () => {
    const ordinary = yemen.filter(({ matching }) => Object.keys(matching.ordinary).length > 0);
    expect(ordinary.flatMap(({ matching }) => Object.keys(matching.ordinary))).toContain('الحكومة');
  });

  it('puts every town of a country near its point, as differences from the town before', () => {
    const [longitude = 0, latitude = 0] = place('iso:YE')?.point ?? [];
    for (const { point } of yemen.filter(({ id }) => id !== 'gn:71137'))
      expect(Math.hypot((point?.[0] ?? 0) - longitude, (point?.[1] ?? 0) - latitude)).toBeLessThan(12);
  });

  it('refuses a file of another version', () => {
    expect(() => readWorldTowns('{"version": 2}', index)).toThrow('version 2');
    expect(() => readWorldTowns('{"version": 1}', index)).toThrow('country, scale');
  });
});

describe('a gazetteer of one’s own beside the world', () => {
  const own = { ...(place('gn:71137') as Place), id: 'sanaa', world: false, background: false };

  it('keeps its own place where the world has the same one', () => {
    const merged = withWorld([own], yemen);
    expect(merged.filter(({ matching }) => matching.names.ar?.includes('صنعاء')).map(({ id }) => id)).toEqual(
      ['sanaa'],
    );
  });

  it('keeps a namesake that lies far away', () => {
    const elsewhere = { ...own, id: 'far', point: [0, 0] as const, links: { ...own.links, geonames: null } };
    expect(withWorld([elsewhere], yemen).map(({ id }) => id)).toContain('gn:71137');
  });

  it('lets what lies in a country lie in one’s own entry for it', () => {
    const ownYemen = { ...(place('iso:YE') as Place), id: 'yemen', world: false };
    expect(withWorld([ownYemen], index.places).find(({ id }) => id === 'iso:YE-SN')?.container).toBe('yemen');
  });

  it('finds one’s own country by what other languages call it, and by abbreviations, but not by part of a longer name', () => {
    const america = place('iso:US') as Place;
    const matching = { ...america.matching, names: { en: ['United States', 'USA'] } };
    const own = { ...america, id: 'united-states', world: false, matching };
    const beside = new WorldBeside([own]);
    beside.add(index.places);
    const names = beside.inWorld([own])[0]?.matching.names.en;
    expect(names?.slice(0, 2)).toEqual(['United States', 'USA']);
    expect(names).toContain('États-Unis');
    expect(names).not.toContain('America');
    expect(names).toContain('US');
    expect(names).toContain('U.S.');
  });
});
