import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/gazetteer/place.ts';
import { placeByName } from '../../../src/gazetteer/world/known-names.ts';
import type { Found } from './finders.ts';
import { tallyLeads } from './lead-tally.ts';
import { identify, readSentence } from './marked-sentences.ts';
import { PlaceReferences } from './place-reference.ts';

function place(
  id: string,
  kind: Place['kind'],
  name: string,
  container: string | null,
  geonames?: string,
): Place {
  const matching = { names: { ar: [name] }, ordinary: {}, needsDesignator: [], misspelt: [] };
  const bare = placeByName(id, kind, matching, { source: 'test', licence: 'MIT' });
  return { ...bare, container, links: { ...bare.links, geonames: geonames ?? null } };
}

const references = new PlaceReferences([
  place('gn:1', 'country', 'مصر', null),
  place('yemen', 'country', 'اليمن', null, '2'),
  place('gn:3', 'governorate', 'أسوان', 'gn:1'),
  place('gn:4', 'city', 'أسوان', 'gn:3'),
  place('gn:5', 'city', 'المنصورة', 'gn:1'),
  place('gn:6', 'town', 'المنصورة', 'yemen'),
  place('gn:7', 'region', 'بحر العرب', null),
]);

describe('what a mark says of its place', () => {
  it.each([
    ['an id', 'gn:4', ['gn:4']],
    ['the GeoNames id of a curated place', 'gn:2', ['yemen']],
    ['an id that nobody has', 'gn:99', []],
    ['a country', 'YE', ['yemen']],
    ['a country that the gazetteer lacks', 'LY', []],
    ['a name in a country, at any depth', 'EG:أسوان', ['gn:3', 'gn:4']],
    ['a name on a layer', 'EG:أسوان:areas', ['gn:3']],
    ['a namesake in another country', 'YE:المنصورة', ['gn:6']],
    ['a name that the country lacks', 'YE:أسوان', []],
    ['a name of no single country', 'ZZ:بحر العرب', ['gn:7']],
  ])('may be %s', (_, written, ids) => {
    expect(references.idsOf(written)).toEqual(ids);
  });

  it('must name a layer that there is', () => {
    expect(() => references.idsOf('EG:أسوان:towns')).toThrow('no layer "towns"');
  });
});

describe('a marked sentence of the world', () => {
  const written = 'من [أسوان|gn:4/EG:أسوان] إلى [حلايب|EG:حلايب] ثم [اليمن|YE|metonym]';
  const [text = { id: '', group: '', text: '', marks: [] }] = identify(
    [{ id: '', group: '', ...readSentence(written) }],
    references,
  );

  it('has the ids of the gazetteer, and plots nothing where it has none', () => {
    expect(text.marks.map(({ places, hidden, absent }) => [places.join(), hidden, absent])).toEqual([
      ['gn:4,gn:3', false, false],
      ['EG:حلايب', true, true],
      ['yemen', true, false],
    ]);
  });

  it('counts what is suggested: an absent place, another word, and neither of them on a known place', () => {
    const lead = (words: string): Found => {
      const start = text.text.indexOf(words);
      return { start, end: start + words.length, place: null, role: 'literal', plotted: true };
    };
    const found = ['أسوان', 'حلايب', 'ثم'].map(lead);
    expect(tallyLeads(text, found)).toEqual({ absent: 1, suggested: 1, wrong: 1, suggestions: 2 });
  });
});

describe('a relatum', () => {
  it('is plotted, under its older name too', () => {
    expect(readSentence('شمال [حلب|a|relatum]').marks).toEqual(readSentence('شمال [حلب|a|anchor]').marks);
    expect(readSentence('شمال [حلب|a|relatum]').marks[0]?.hidden).toBe(false);
  });
});
