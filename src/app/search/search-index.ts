import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { SEARCH_SETUP, type SearchEntry, type SearchFile } from '../../corpus/search.ts';
import { queryWords } from './query-words.ts';

/** An entry of the index that answers a query, with the words of the index by which it does. */
export interface SearchHit {
  readonly entry: SearchEntry;
  readonly words: readonly string[];
}

/** What can be asked of a search; an index in pieces can stand behind it later. */
export interface SearchIndex {
  /** The best answers first. Every word of the query has to be there, but for short ones; the last may be the beginning of a word. */
  find(query: string): Promise<readonly SearchHit[]>;
}

/** A name says more of what is meant than a title, and a title more than a text. */
const BOOST = { name: 8, title: 3, text: 1 };

/** Letters below which a word says too little to be sought in texts. */
const SHORTEST = 3;

/** Opens the index that came with the corpus whole. Throws where it is none. */
export function openSearchIndex({ index }: SearchFile): SearchIndex {
  const search = MiniSearch.loadJS<object>(index as Parameters<typeof MiniSearch.loadJS>[0], {
    ...SEARCH_SETUP,
    tokenize: queryWords,
    processTerm: (word) => word,
  });
  return {
    async find(query) {
      return search.search(...planSearch(queryWords(query))).map(toHit);
    },
  };
}

/**
 * A word of one or two letters begins or is too much of every text: alone it is sought in names and titles only,
 * beside longer words it is passed over.
 */
function planSearch(words: readonly string[]): [query: string, options: SearchOptions] {
  const long = words.filter((word) => word.length >= SHORTEST);
  const isTyped = (word: string) => word === words.at(-1);
  const options = { boost: BOOST, combineWith: 'AND', prefix: isTyped } as const;
  if (long.length > 0) return [long.join(' '), options];
  return [words.join(' '), { ...options, fields: ['name', 'title'] }];
}

const toHit = (result: SearchResult): SearchHit => ({
  entry: result.entry as SearchEntry,
  words: result.terms,
});
