import MiniSearch from 'minisearch';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadInput } from '../../src/build/load-input.ts';
import { createPipeline } from '../../src/build/pipeline/pipeline.ts';
import { searchForms, searchWords } from '../../src/build/pipeline/search-words.ts';
import { SEARCH_SETUP, type SearchEntry, type SearchFile } from '../../src/corpus/search.ts';

describe('the words of a search', () => {
  it.each([
    { printed: 'الرّقَة', typed: 'الرقه' },
    { printed: 'إدلب', typed: 'ادلب' },
    { printed: 'Gabès', typed: 'gabes' },
  ])('fold $printed and $typed alike', ({ printed, typed }) => {
    expect(searchWords(printed)).toEqual(searchWords(typed));
  });

  it.each([
    { printed: 'والقيروان', typed: 'القيروان' },
    { printed: 'بالقيروان', typed: 'قيروان' },
    { printed: 'للقيروان', typed: 'القيروان' },
    { printed: 'القيروان', typed: 'قيروان' },
    { printed: 'لقفصة', typed: 'قفصة' },
  ])('find $printed under $typed', ({ printed, typed }) => {
    expect(searchWords(printed).flatMap(searchForms)).toContain(searchWords(typed)[0]);
  });
});

describe('the index of a corpus', () => {
  let find: (query: string) => SearchEntry[];

  beforeAll(async () => {
    const folder = 'tests/fixtures/corpora/tunisia';
    const input = await loadInput({ content: `${folder}/content`, geo: `${folder}/geo` });
    const files = [...(createPipeline().run(input).files ?? [])];
    const file = files.find(({ path }) => path.startsWith('search/'));
    const { index } = JSON.parse(String(file?.content())) as SearchFile;
    const options = { ...SEARCH_SETUP, tokenize: searchWords };
    const search = MiniSearch.loadJS(index as Parameters<typeof MiniSearch.loadJS>[0], options);
    find = (query) => search.search(query, { combineWith: 'AND', prefix: true }).map(({ entry }) => entry);
  });

  it.each(['القيروان', 'قيروان', 'Kairouan', 'al-qayrawan', 'kair'])('finds a place by %s', (query) => {
    expect(find(query)).toContainEqual({ sort: 'place', place: 'kairouan' });
  });

  it('finds an article by its title and by words that no passage quotes', () => {
    expect(find('الساحلي')).toContainEqual({ sort: 'article', article: 'coast-road' });
    expect(find('البحر بعيدة').map(({ sort }) => sort)).toEqual(['passage']);
  });

  it('finds a passage by a word that stands in it with its article', () => {
    expect(find('حافلات').map(({ sort }) => sort)).toEqual(['passage']);
  });

  it('finds a passage once, though it mentions three places', () => {
    const passages = find('الفخار').filter(({ sort }) => sort === 'passage');
    expect(passages).toHaveLength(1);
  });
});
