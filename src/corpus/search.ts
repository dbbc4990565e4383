/** What a search can find; it says where the rest of it is. */
export type SearchEntry =
  | { readonly sort: 'place'; readonly place: string }
  | { readonly sort: 'article'; readonly article: string }
  | {
      readonly sort: 'passage';
      /** The first place that the passage mentions, and where among its passages it stands. */
      readonly place: string;
      /** Number of the place's chunk, and of the passage among the place's passages in that chunk; from 0. */
      readonly chunk: number;
      readonly number: number;
    };

/**
 * How MiniSearch is set up, for the build that writes the index and the app that reads it. Words are those of
 * `tokenize(foldText(…))` on both sides; the build adds to each word its forms without clitics and article, so that a
 * query needs nothing but its own words.
 */
export const SEARCH_SETUP = {
  /** `name`: every name of a place; `title`: title, outlet and author of an article; `text`: what is written. */
  fields: ['name', 'title', 'text'],
  storeFields: ['entry'],
};

/** The file that `Manifest.search` names. */
export interface SearchFile {
  /** For `MiniSearch.loadJS`, with `SEARCH_SETUP`. */
  readonly index: object;
}
