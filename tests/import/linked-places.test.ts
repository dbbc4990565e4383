import { describe, expect, it } from 'vitest';
import { collection, point } from './collection.ts';
import { importText } from './import-text.ts';

describe('importing Linked Places', () => {
  const foreign = {
    '@id': 'https://example.org/places/12',
    type: 'Feature',
    properties: { title: 'Karmah', ccodes: ['IQ'], fclasses: ['P'] },
    names: [{ toponym: 'الكرمة', lang: 'ar' }, { toponym: 'Karmah' }, { toponym: 'Карма', lang: 'ru' }],
    types: [{ identifier: 'aat:300008375' }],
    links: [{ type: 'closeMatch', identifier: 'gn:9' }],
    geometry: point,
  };

  it('keeps the foreign IRI as a link and makes an id of it that stays the same', () => {
    const { features } = importText('lpf', collection(foreign));
    expect(features[0]).toMatchObject({
      '@id': 'urn:buldan:place:example-org-places-12',
      properties: { kind: 'town', matching: { ar: ['الكرمة'], en: ['Karmah'] } },
      links: [{ identifier: 'https://example.org/places/12' }, { identifier: 'gn:9' }],
    });
  });

  it('reports what has no kind of ours, no name, no IRI, and keeps the others', () => {
    const { '@id': _, ...anonymous } = foreign;
    const { features, problems } = importText(
      'lpf',
      collection(
        foreign,
        { ...foreign, types: [] },
        { ...foreign, names: [{ toponym: 'Карма', lang: 'ru' }] },
        anonymous,
      ),
    );
    expect(features).toHaveLength(1);
    expect(problems).toHaveLength(3);
  });
});
