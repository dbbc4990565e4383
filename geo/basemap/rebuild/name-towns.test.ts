import { describe, expect, it } from 'vitest';
import { readFixes } from './fixes.ts';
import { townLabels } from './name-towns.ts';
import type { RawTown } from './raw-layers.ts';

const FIXES = readFixes(`
box: [0, 0, 2, 1]
home: { SYR: SY }
merge: {}
disputed: []
closures: []
countries: []
seas: []
lakes: []
rivers: []
governorates: {}
ranks: [ناحية, Nāḩiyat]
towns:
  - { name: Wrong, ar: صحيح, en: Right }
  - { name: Double, drop: true }
`);

function town(properties: Partial<RawTown['properties']>): RawTown {
  return {
    geometry: { type: 'Point', coordinates: [1, 1] },
    properties: {
      name_en: 'Town',
      name_ar: 'بلدة',
      country: 'SY',
      population: 0,
      feature_code: 'PPL',
      ...properties,
    },
  };
}

/** The entries of the fixes have to fit, so both towns are always there. */
const FIXED_TOWNS = [town({ name_en: 'Wrong', name_ar: 'خطأ' }), town({ name_en: 'Double' })];
const labels = (...towns: RawTown[]) => townLabels([...FIXED_TOWNS, ...towns], FIXES).slice(1);
const names = (properties: Partial<RawTown['properties']>) =>
  labels(town(properties)).map((label) => (label.properties as { names: unknown }).names);

describe('labels of towns', () => {
  it('take the names that somebody has checked', () => {
    const [first] = townLabels(FIXED_TOWNS, FIXES);
    expect(first?.properties).toMatchObject({ names: { ar: 'صحيح', en: 'Right' } });
  });

  it('leave out what is to be dropped', () => {
    expect(townLabels(FIXED_TOWNS, FIXES)).toHaveLength(1);
  });

  it.each([
    [
      'words that only tell a rank',
      { name_ar: 'ناحية غماس', name_en: 'Nāḩiyat Ghammas' },
      { ar: 'غماس', en: 'Ghammas' },
    ],
    ['vowel marks', { name_ar: 'شقّا', name_en: 'Shaqqā' }, { ar: 'شقا', en: 'Shaqqa' }],
    ['an Arabic name that is not there', { name_ar: '' }, { en: 'Town' }],
    ['marks of transcription', { name_en: '‘Ayn Ḩalāqīm' }, { ar: 'بلدة', en: 'Ayn Halaqim' }],
  ])('leave out %s', (_, properties, expected) => {
    expect(names(properties)).toEqual([expected]);
  });

  it('keep marks that belong to the spelling of the country', () => {
    expect(names({ name_en: 'Elazığ', country: 'TR', population: 90_000 })).toEqual([
      { ar: 'بلدة', en: 'Elazığ' },
    ]);
  });

  it.each([
    ['a part of a town', { feature_code: 'PPLX' }],
    ['a destroyed town', { feature_code: 'PPLW' }],
    ['a village abroad', { country: 'IQ' }],
  ])('leave out %s', (_, properties) => {
    expect(labels(town(properties))).toEqual([]);
  });

  it.each([
    ['PPLC', 0, 'capital'],
    ['PPLA', 0, 'city'],
    ['PPLA2', 0, 'town'],
    ['PPL', 40_000, 'town'],
    ['PPLA3', 20_000, 'village'],
  ])('call %s with %d inhabitants a %s', (feature_code, population, type) => {
    expect(labels(town({ feature_code, population }))[0]?.properties).toMatchObject({ type });
  });

  it('refuse a decision on a town that is not there', () => {
    expect(() => townLabels([], FIXES)).toThrow('"Wrong"');
  });
});
