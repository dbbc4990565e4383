import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { highlightWords } from '../../../src/app/search/highlight.ts';
import { openSearchIndex } from '../../../src/app/search/search-index.ts';
import { cutSnippet } from '../../../src/app/search/snippet.ts';
import { searchForms, searchWords } from '../../../src/build/pipeline/search-words.ts';
import { SEARCH_SETUP } from '../../../src/corpus/search.ts';

/** An index as the build writes it. */
function indexOf(places: Record<string, string>, texts: string[] = []) {
  const index = new MiniSearch({ ...SEARCH_SETUP, tokenize: searchWords, processTerm: searchForms });
  const named = Object.entries(places).map(([place, name]) => ({ entry: { sort: 'place', place }, name }));
  const written = texts.map((text, number) => ({
    entry: { sort: 'passage', place: 'p', chunk: 0, number },
    text,
  }));
  index.addAll([...named, ...written].map((each, id) => ({ ...each, id })));
  return openSearchIndex({ index: JSON.parse(JSON.stringify(index)) });
}

const PLACES = indexOf({
  r: 'الرقة\nRaqqa\nAr-Raqqah',
  i: 'إدلب\nIdlib',
  d: 'دير الزور\nDeir ez-Zor\nDeir Ezzor',
  l: 'اللاذقية\nLatakia',
});

describe('searching names', () => {
  it.each([
    ['الرقة', ['r']],
    ['الرقه', ['r']],
    ['رقة', ['r']],
    ['raqqa', ['r']],
    ['ادلب', ['i']],
    ['إدلب', ['i']],
    ['إدل', ['i']],
    ['Deir Ezzor', ['d']],
    ['دَيْر الزّور', ['d']],
    ['الزور دير', ['d']],
    ['لاذق', ['l']],
    ['دير الرقة', []],
    ['', []],
    ['(حلب', []],
  ])('finds %s', async (query, expected) => {
    const hits = await PLACES.find(query);
    expect(hits.map(({ entry }) => (entry.sort === 'place' ? entry.place : entry.sort))).toEqual(expected);
  });
});

describe('searching texts', () => {
  const texts = indexOf({}, ['عاد إلى حلب أمس', 'وصل بالرقة وللرقة', 'من اللاذقية', 'للاذقية ميناء']);

  it.each([
    ['حلب', [0]],
    ['الرقة', [1]],
    ['اللاذقية', [2, 3]],
  ])('finds words with clitics by the bare %s', async (query, expected) => {
    const hits = await texts.find(query);
    const numbers = hits.map(({ entry }) => (entry.sort === 'passage' ? entry.number : -1));
    expect(numbers.sort()).toEqual(expected);
  });
});

describe('short words', () => {
  const both = indexOf({ h: 'حلب', m: 'حماة' }, ['من حلب إلى البحر', 'في حلب']);

  it('are sought in names while they stand alone', async () => {
    const hits = await both.find('ح');
    expect(hits.map(({ entry }) => (entry.sort === 'place' ? entry.place : entry.sort)).sort()).toEqual([
      'h',
      'm',
    ]);
  });

  it('are passed over beside longer ones', async () => {
    expect(await both.find('حلب في')).toHaveLength(3);
  });
});

describe('highlighting in the original', () => {
  it.each([
    ['وصل إلى الرَّقّة، أمس', ['الرقه'], ['الرَّقّة']],
    ['بالرقة والرقه', ['الرقه'], ['الرقة', 'الرقه']],
    ['للاذقية', ['اللاذقيه'], ['لاذقية']],
    ['وادلب', ['ادلب'], ['ادلب']],
    ['Deir ez-Zor', ['deir', 'zor'], ['Deir', 'Zor']],
    ['لا شيء', ['حلب'], []],
  ])('marks in %s', (text, words, expected) => {
    expect(highlightWords(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('cutting a snippet', () => {
  it('begins a little before the first word that was found, at the beginning of a word', () => {
    const text = `${'كلمة '.repeat(30)}حلب ثم كلام`;
    const { cutBefore, segments } = cutSnippet(text, [{ start: 150, end: 153 }]);
    expect(cutBefore).toBe(true);
    expect(segments.map((segment) => segment.text).join('')).toMatch(/^(كلمة ){9,10}حلب ثم كلام$/);
    expect(segments.find((segment) => segment.span !== null)?.text).toBe('حلب');
  });

  it('keeps a short text whole', () => {
    expect(cutSnippet('في حلب', [{ start: 3, end: 6 }]).cutBefore).toBe(false);
  });
});
