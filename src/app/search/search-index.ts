import MiniSearch, { type SearchResult } from 'minisearch';
import { SEARCH_SETUP, type SearchEntry, type SearchFile } from '../../corpus/search.ts';
import { queryWords } from './query-words.ts';

/** An entry of the index that answers a query, with the words of the index by which it does. */
export interface SearchHit {
  readonly entry: SearchEntry;
  readonly words: readonly string[];
}

/** What can be asked of a search; an index in pieces can stand behind it later. */
export interface SearchIndex {
  /** The best answers first. Every word of the query has to be there; the last one may be the beginning of a word. */
  find(query: string): Promise<readonly SearchHit[]>;
}

/** A name says more of what is meant than a title, and a title more than a text. */
const BOOST = { name: 8, title: 3, text: 1 };

/** Opens the index that came with the corpus whole. Throws where it is none. */
export function openSearchIndex({ index }: SearchFile): SearchIndex {
  const search = MiniSearch.loadJS<object>(index as Parameters<typeof MiniSearch.loadJS>[0], {
    ...SEARCH_SETUP,
    tokenize: queryWords,
    processTerm: (word) => word,
  });
  return {
    async find(query) {
      const found = search.search(query, {
        boost: BOOST,
        combineWith: 'AND',
        prefix: (_, position, words) => position === words.length - 1,
      });
      return found.map(toHit);
    },
  };
}

const toHit = (result: SearchResult): SearchHit => ({
  entry: result.entry as SearchEntry,
  words: result.terms,
});
