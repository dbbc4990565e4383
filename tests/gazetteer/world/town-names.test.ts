import { describe, expect, it } from 'vitest';
import { loadWorld } from '../../../src/cli/load-world.ts';
import { TownNames } from '../../../src/gazetteer/world/town-names.ts';

const isIn = (word: string) => word === 'in';
const FILE = JSON.stringify({
  version: 1,
  country: ['KE', 'US'],
  en: ['Kisii;Keroka;Molo', 'Molo;Salem;Troy'],
});

describe('names of towns', () => {
  it.each([
    ['of one country tell it', 'From Kisii to Keroka.', ['KE']],
    [
      'of several countries tell the one with most of them first',
      'Molo, Salem, Troy and Kisii',
      ['US', 'KE'],
    ],
    ['tell nothing where one stands alone', 'Kisii and Kisii again', []],
    ['tell it alone behind a word of place where no other country has it', 'in Kisii, in Molo', ['KE']],
    ['tell nothing in small letters', 'kisii and keroka', []],
    ['tell nothing where there are none', '', []],
  ])('%s', (_, text, countries) => {
    expect(new TownNames(FILE).countriesIn(text, isIn)).toEqual(countries);
  });

  it('may be of several words, with a small one between', () => {
    const names = new TownNames(
      JSON.stringify({ version: 1, country: ['FR'], en: ['Aix-en-Othe;La Celle'] }),
    );
    expect(names.countriesIn('Aix-en-Othe, La Celle', isIn)).toEqual(['FR']);
    expect(names.countriesIn('Aix-en-Othe, La Celle', isIn, new Set(['La Celle']))).toEqual([]);
  });

  it('are those of the pieces', () => {
    const names = new TownNames(loadWorld()?.names ?? '');
    expect(names.countriesIn('Nyamira, Keroka, Kisii', isIn)[0]).toBe('KE');
  });

  it('costs time linear in the length of a text', () => {
    const names = new TownNames(FILE);
    expect(names.countriesIn('Kisii Keroka '.repeat(50_000), isIn)).toEqual(['KE']);
  });
});
