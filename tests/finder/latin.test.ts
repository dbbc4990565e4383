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

describe('a country named right behind a town', () => {
  it.each([
    ['Alexander entered Memphis in Egypt.', ['Egypt iso:EG']],
    ['The Greeks took Memphis in Egypt.', ['Egypt iso:EG']],
    ['He went to Boston in France.', ['France iso:FR']],
    ['Alexander entered Memphis, Egypt.', ['Egypt iso:EG']],
    ['The ruins of Memphis, Egypt, are old.', ['Egypt iso:EG']],
    ['Memphis (Egypt) is a ruin.', ['Egypt iso:EG']],
    ['دخل الإسكندر ممفيس في مصر.', ['مصر iso:EG']],
    ['زار الوفد طرابلس في مصر.', ['مصر iso:EG']],
    ['قصف الجيش ممفيس في مصر.', ['مصر iso:EG']],
    ['تقع ممفيس في مصر.', ['مصر iso:EG']],
    ['ممفيس (مصر) مدينة قديمة.', ['مصر iso:EG']],
  ])('leaves it without a place where it holds none of the name: %s', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it.each([
    ['He flew to Boston, Egypt and France.', 'Boston gn:4930956'],
    ['In Geneva, Egypt rejected the plan.', 'Geneva gn:2660646'],
    ['She visited Paris, France.', 'Paris gn:2988507'],
    ['Israel attacked Iran in Syria.', 'Iran iso:IR'],
    ['هاجمت إسرائيل إيران في سوريا.', 'إيران iso:IR'],
    ['زار الوفد باريس في فرنسا.', 'باريس gn:2988507'],
  ])('does not, where it holds one or tells where something happens: %s', (text, place) => {
    expect(placesIn(text)).toContain(place);
  });
});

describe('a text in English', () => {
  it.each([
    ['means a state, not the town that once was called so', 'She lives in Arizona.', ['Arizona iso:US-AZ']],
    ['means a province, not a far smaller town abroad', 'He was born in Ontario.', ['Ontario iso:CA-ON']],
    ['means a state, not a village abroad', 'He retired to Queensland.', ['Queensland iso:AU-QLD']],
    ['means counties', 'Floods hit Kent and Essex.', ['Kent iso:GB-KEN', 'Essex iso:GB-ESS']],
    [
      'means the town where its state is named',
      'He was born in Ontario, California.',
      ['Ontario gn:5379439', 'California iso:US-CA'],
    ],
    [
      'means a province where only the country of the far smaller town is named',
      'Nurses in Ontario earn less than those in the United States.',
      ['Ontario iso:CA-ON', 'United States iso:US'],
    ],
    [
      'abbreviates countries, with points and without',
      'Ships left the UK for the U.A.E. and the D.R.C., others lay off the U.S. and landed in the US.',
      ['UK iso:GB', 'U.A.E. iso:AE', 'D.R.C. iso:CD', 'U.S. iso:US', 'US iso:US'],
    ],
    ['has no country in capitals or money', 'CONTACT US. US-ASCII. It costs US$ 5. Tell us. Us too.', []],
    ['means the seat of a division', 'Officials in Durango met.', ['Durango gn:4011743']],
    ['takes no name of another town for Hong Kong', 'The vineyard is in Victoria.', []],
    [
      'means the division of a country that is named, each time',
      'Fires in Victoria, Australia, burned homes. Schools in Victoria closed.',
      ['Victoria iso:AU-VIC', 'Australia iso:AU', 'Victoria iso:AU-VIC'],
    ],
    [
      'means the town of a division that is named, each time',
      'The ferry from Victoria, British Columbia, was full. Police in Victoria knew.',
      ['Victoria gn:6174041', 'British Columbia iso:CA-BC', 'Victoria gn:6174041'],
    ],
    [
      'means the town of the country that is named where nobody knows how many live there',
      'In Mali, fighters entered Nara.',
      ['Mali iso:ML', 'Nara gn:2453079'],
    ],
    [
      'lists states of which none holds the one before',
      'Offices in Alaska, Alabama, Arizona and Arkansas closed.',
      ['Alaska iso:US-AK', 'Alabama iso:US-AL', 'Arizona iso:US-AZ', 'Arkansas iso:US-AR'],
    ],
    [
      'has towns that are called like a state',
      'She was born in Nevada, Missouri, in 1920.',
      ['Nevada gn:4400203', 'Missouri iso:US-MO'],
    ],
    ['has a verb behind a town', 'Rents in Lisbon rose in May.', ['Lisbon gn:2267057']],
    ['has another verb', 'Smog in Delhi forces the schools to close.', ['Delhi gn:1273294']],
    ['has a verb behind a river', 'The Ebro rose four metres.', ['Ebro nat:ebro']],
    ['has a flower that is called after a town', 'Petals of the Lisbon rose and Delhi rose water.', []],
    ['has a country that begins with a capital', 'Fires burned in Australia.', ['Australia iso:AU']],
  ])('%s', (_, text, places) => {
    expect(placesIn(text)).toEqual(places);
  });
});
