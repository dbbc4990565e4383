import { describe, expect, it } from 'vitest';
import { decodeView } from '../../src/app/model/read-url.ts';
import { NO_FILTERS, type View } from '../../src/app/model/view.ts';
import { articleIri, articlePage, explorerQuery, placeIri, placePage } from '../../src/exports/address.ts';

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

const SITE = { baseUrl: null, articlePages: true, pageFolders: false };

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
    expect(placePage('gn:123', SITE)).toBe('place/gn-123.html');
    expect(articlePage('2017-05-week', SITE)).toBe('article/2017-05-week.html');
  });

  it('fill no folder where there are very many, and depend on the id alone', () => {
    const many = Array.from({ length: 100_000 }, (_, number) => `article-${String(number).padStart(5, '0')}`);
    const counts = new Map<string, number>();
    for (const id of many) {
      const [, folder = ''] = articlePage(id, { pageFolders: true }).split('/');
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect(Math.max(...counts.values())).toBeLessThan(1000);
    expect(articlePage('article-00007', { pageFolders: true })).toBe('article/31/article-00007.html');
  });

  it('lead into the explorer where articles have no pages', () => {
    const site = { ...SITE, baseUrl: 'https://lake.example/', articlePages: false };
    expect(articleIri(site, 'a1')).toBe('https://lake.example/?article=a1');
  });

  it.each(['https://lake.example/news', 'https://lake.example/news/'])('join the base URL %s', (baseUrl) => {
    expect(placeIri({ ...SITE, baseUrl }, 'قرية')).toBe(
      `https://lake.example/news/place/${encodeURI('قرية')}.html`,
    );
  });
});
