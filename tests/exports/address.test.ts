import { describe, expect, it } from 'vitest';
import { decodeView } from '../../src/app/model/url.ts';
import { NO_FILTERS, type View } from '../../src/app/model/view.ts';
import { articlePage, explorerQuery, placeIri, placePage } from '../../src/exports/address.ts';

const DEFAULTS: View = {
  place: null,
  article: null,
  mention: null,
  layers: [],
  filters: NO_FILTERS,
  search: '',
  language: 'ar',
  theme: 'system',
  relations: false,
  relation: null,
  position: null,
  tab: 'articles',
};

describe('links into the explorer', () => {
  it('are read by the app as the place and the mention that they name', () => {
    const mention = { quote: 'دير الزور & "x"=1', occurrence: 3 };
    const query = explorerQuery({ place: 'deir-ez-zor', article: 'a1', mention });
    const { view, unusable } = decodeView(query.slice(1), DEFAULTS, ['ar']);
    expect(unusable).toEqual([]);
    expect(view).toMatchObject({
      place: 'deir-ez-zor',
      article: 'a1',
      mention: { ...mention, article: 'a1' },
    });
  });
});

describe('addresses of plain pages', () => {
  it('hold no colon, which some hosts refuse in a file name', () => {
    expect(placePage('gn:123')).toBe('place/gn-123.html');
    expect(articlePage('2017-05-week')).toBe('article/2017-05-week.html');
  });

  it.each(['https://lake.example/news', 'https://lake.example/news/'])('join the base URL %s', (baseUrl) => {
    expect(placeIri(baseUrl, 'قرية')).toBe(`https://lake.example/news/place/${encodeURI('قرية')}.html`);
  });
});
