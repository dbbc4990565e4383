import { describe, expect, it } from 'vitest';
import { collection, point } from './collection.ts';
import { importText, placesOf } from './import-text.ts';

describe('importing Linked Places', () => {
  const foreign = {
    '@id': 'https://example.org/places/12',
    type: 'Feature',
    properties: { title: 'Karmah', ccodes: ['iq'], fclasses: ['P'] },
    names: [{ toponym: 'الكرمة', lang: 'ara' }, { toponym: 'Karmah' }, { toponym: 'Карма', lang: 'ru' }],
    types: [{ identifier: 'aat:300008375' }],
    links: [{ type: 'seeAlso', '@id': 'gn:9' }],
    geometry: point,
  };

  it('keeps the foreign IRI as a link, the types of links, and makes an id that stays the same', () => {
    const { features, told } = importText(collection(foreign));
    expect(features[0]).toMatchObject({
      '@id': 'urn:buldan:place:example-org-places-12',
      properties: { kind: 'town', ccodes: ['IQ'], matching: { ar: ['الكرمة'], en: ['Karmah'] } },
      links: [
        { type: 'closeMatch', identifier: 'https://example.org/places/12' },
        { type: 'seeAlso', identifier: 'gn:9' },
      ],
    });
    expect(told).toEqual(['not taken over: names in “ru”: الكرمة']);
  });

  it('takes null for nothing, and guesses a kind where there is none', () => {
    const bare = { ...foreign, types: null, links: null, names: null };
    const { features, told } = importText(collection(bare));
    expect(features[0]?.properties).toMatchObject({ kind: 'town', title: 'Karmah' });
    expect(told).toEqual(['guessed: called only “P”, taken for a town; --kind says otherwise: Karmah']);
  });

  it('leaves out what has no name in our letters', () => {
    const { features, told } = importText(
      collection({ ...foreign, names: [{ toponym: 'Карма', lang: 'ru' }] }),
    );
    expect(features).toEqual([]);
    expect(told[0]).toBe('left out: without a name in Arabic or Latin letters: Карма');
  });

  it('leads containers and other relations over to the new ids', () => {
    const relations = [
      { relationType: 'gvp:broaderPartitive', relationTo: 'https://example.org/places/2' },
      { relationType: 'gvp:tgn3000_related_to', relationTo: 'https://example.org/places/2' },
      { relationType: 'gvp:tgn3000_related_to', relationTo: 'https://elsewhere.org/1' },
    ];
    const province = {
      ...foreign,
      '@id': 'https://example.org/places/2',
      geometry: null,
      names: [{ toponym: 'محافظة الأنبار' }],
      types: [{ label: 'province' }],
    };
    const { features, told } = importText(
      collection({ ...foreign, relations, when: { timespans: [] } }, province),
    );
    expect(features[0]?.relations).toMatchObject([
      { relationType: 'gvp:broaderPartitive', relationTo: 'urn:buldan:place:example-org-places-2' },
      { relationType: 'gvp:tgn3000_related_to', relationTo: 'urn:buldan:place:example-org-places-2' },
    ]);
    expect(features[0]?.when).toEqual({ timespans: [] });
    expect(told).toContain(
      'not taken over: relations without a type, or to places that are not in the file: الكرمة',
    );
  });

  it.each([undefined, null, '', ' '])('leaves a relation out that says no type: %j', (relationType) => {
    const relations = [{ relationType, relationTo: foreign['@id'] }];
    const imported = importText(collection({ ...foreign, relations }));
    expect(imported.features[0]?.relations ?? []).toEqual([]);
    expect(imported.told).toContain(
      'not taken over: relations without a type, or to places that are not in the file: الكرمة',
    );
    expect(placesOf(imported)).toHaveLength(1);
  });

  it('keeps ids apart that differ in case, in script or in nothing but marks', () => {
    const ids = [
      'https://e.org/بلد/حلب',
      'https://e.org/بلد/الرقة',
      'https://e.org/?id=A',
      'https://e.org/?id=a',
      'حماة',
      'درعا',
    ];
    const of = (order: readonly string[]) =>
      importText(collection(...order.map((id) => ({ ...foreign, '@id': id })))).features.map(
        (feature) => feature['@id'],
      );
    expect(new Set(of(ids)).size).toBe(ids.length);
    expect(of(ids.toReversed()).toReversed()).toEqual(of(ids));
  });
});
