import { describe, expect, it } from 'vitest';
import { loadWorld } from '../../src/cli/load-world.ts';
import { finderOf } from '../../src/pipeline/reading/finder.ts';
import { readGeography } from '../../src/pipeline/reading/read.ts';

const NOTHING = { gazetteer: [], background: [], names: null, world: null, basemap: [] };
const finder = finderOf(readGeography({ ...NOTHING, worldPieces: loadWorld() }));
const placesIn = (text: string) =>
  finder
    .find(text)
    .flatMap(({ place, role, exact }) => (place !== null && role === 'literal' ? [`${exact} ${place}`] : []));

describe('a French text', () => {
  it.each([
    [
      'names places behind what is left of a word before a vowel',
      'La route d’Annaba est coupée, les habitants d’El Hadjar attendent.',
      ['Annaba gn:2506999', 'El Hadjar gn:2498183'],
    ],
    [
      'has prepositions with accents and apostrophes',
      'Depuis Oujda le train va jusqu’à Taza.',
      ['Oujda gn:2540483', 'Taza gn:2529317'],
    ],
    [
      'has divisions with de and an article',
      'Le feu a pris dans la wilaya de Béjaïa et vers Akbou, en Algérie.',
      ['wilaya de Béjaïa iso:DZ-06', 'Akbou gn:2507646', 'Algérie iso:DZ'],
    ],
    [
      'has the people of a town',
      'Le maire de Sfax et les pêcheurs de Gabès arrivent.',
      ['Sfax gn:2467454', 'Gabès gn:2468369'],
    ],
    [
      'has a university that is called after its town',
      'L’université d’Oran forme des médecins en Algérie.',
      ['Algérie iso:DZ'],
    ],
    [
      'has towns behind de where their country is told',
      'Les écoles de Béni Mellal et de Khouribga, au Maroc, ferment ; il neige au-dessus d’Azilal.',
      ['Béni Mellal gn:2555745', 'Khouribga gn:2544248', 'Maroc iso:MA', 'Azilal gn:2556570'],
    ],
    [
      'has food and families that are called after towns',
      'Ajoutez la saucisse de Toulouse, le jambon de Bayonne et la moutarde de Dijon. On y parle de Lyon, le chat.',
      [],
    ],
    [
      'has teams around a score',
      'Strasbourg s’impose à Angers 2-0 ; Brest et Lorient se quittent dos à dos.',
      [],
    ],
    [
      'has regions with an article, of which no town of the name is meant',
      'Il aime la Bourgogne et l’Anjou. Dijon est la capitale de la Bourgogne, en France.',
      ['Dijon gn:3021372', 'Bourgogne iso:FR-D', 'France iso:FR'],
    ],
    [
      'has towns with an article of their own',
      'Né à l’Ariana, en Tunisie, il quitte la France : il va vers la Rochelle et vers le Havre.',
      [
        'l’Ariana gn:2473247',
        'Tunisie iso:TN',
        'France iso:FR',
        'la Rochelle gn:3006787',
        'le Havre gn:3003796',
      ],
    ],
    [
      'has countries in a row, each with its preposition',
      'Elle a vécu au Liban, en Irak et en Turquie.',
      ['Liban iso:LB', 'Irak iso:IQ', 'Turquie iso:TR'],
    ],
    ['has short names in a line in capitals', 'GRÈVE DES BUS À LYON', ['LYON gn:2996944']],
    [
      'has seas that are called after countries',
      'Ils pêchent en mer d’Irlande et dans le golfe du Mexique.',
      [],
    ],
    [
      'has articles that a preposition has in itself',
      'Le train du Mans arrive au Havre à midi ; il neige au-dessus du Puy-en-Velay.',
      ['Mans gn:3003603', 'Havre gn:3003796', 'Puy-en-Velay gn:3002465'],
    ],
    [
      'has countries that are words elsewhere, behind an article or a preposition',
      'La Chine et l’Inde vendent du thé en Suède ; il y a du cuivre au Chili. Buy suede. Chili is hot.',
      ['Chine iso:CN', 'Inde iso:IN', 'Suède iso:SE', 'Chili iso:CL'],
    ],
    [
      'has its own names for areas elsewhere',
      'Ils ont vécu en Écosse, en Sicile et en Grande-Bretagne, puis en Bourgogne.',
      ['Écosse iso:GB-SCT', 'Sicile iso:IT-82', 'Grande-Bretagne iso:GB', 'Bourgogne iso:FR-D'],
    ],
    ['has persons who are called like towns', 'Luc Rennes a chanté avec Anne Dijon.', []],
  ])('%s', (_, text, places) => {
    expect(placesIn(text)).toEqual(places);
  });
});
