import { describe, expect, it } from 'vitest';
import { basemapName } from '../../../../src/app/map/labels/name.ts';

const BOTH = { ar: 'حلب', en: 'Aleppo' };

describe('a name of the basemap', () => {
  it.each([
    ["is the reader's own", BOTH, 'ar', { text: 'حلب', language: 'ar' }],
    ['is for a third language one of the same direction', BOTH, 'fr', { text: 'Aleppo', language: 'en' }],
    ['is so from right to left too', BOTH, 'ckb', { text: 'حلب', language: 'ar' }],
    ['is left out where the reader cannot sound it out', { en: 'Aleppo' }, 'ar', null],
  ])('%s', (_, names, language, expected) => {
    expect(basemapName(names, language)).toEqual(expected);
  });
});
