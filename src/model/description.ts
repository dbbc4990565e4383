import type { RawMarkup } from './expectation.ts';

/** Why a file is no archive of tiles that a map can read. */
export type ArchiveFault =
  | 'empty'
  | 'other-format'
  | 'other-version'
  | 'cut-off'
  | 'other-compression'
  | 'other-tiles';

/** Everything that can be said of what stands in a file, where it cannot just be quoted, with what the words need. */
interface Descriptions {
  /** The file has no word in it. */
  readonly nothing: object;
  readonly 'no-field': { readonly field: string };
  readonly 'no-key': { readonly key: string };
  readonly 'no-settings': object;
  readonly 'whole-file': { readonly printed: string };
  /** One of another program. */
  readonly 'foreign-field': { readonly field: string };
  readonly 'unknown-field': { readonly field: string };
  readonly 'unknown-key': { readonly key: string };
  readonly 'no-text': object;
  readonly 'end-of-line': object;
  readonly 'end-of-file': object;
  readonly 'foreign-byte': { readonly byte: string };
  readonly markup: { readonly markup: RawMarkup; readonly printed: string };
  readonly 'taken-id': { readonly id: string; readonly first: string };
  readonly occurrence: { readonly number: number; readonly quote: string };
  readonly context: { readonly quote: string; readonly prefix: string; readonly suffix: string };
  readonly 'number-alone': {
    readonly quote: string;
    readonly number: number;
    readonly there: number;
    readonly around: string;
  };
  readonly 'empty-folder': { readonly of: 'articles' | 'places' };
  readonly 'unread-file': object;
  readonly 'large-file': { readonly megabytes: number };
  readonly 'missing-file': { readonly file: string };
  readonly 'faulty-archive': { readonly file: string; readonly fault: ArchiveFault };
  readonly brackets: { readonly most: number };
  readonly container: { readonly container: string };
  /** Ids, each in the next. */
  readonly containers: { readonly chain: readonly string[] };
  /** A name that another place of the same sort in the same container has. */
  readonly namesake: {
    readonly name: string;
    readonly other: string;
    readonly container: string | null;
  };
  readonly 'too-far': { readonly position: string; readonly km: number; readonly container: string };
  /** `ends` are its first and last position where these differ. */
  readonly ring: {
    readonly positions: number;
    readonly ends: { readonly first: string; readonly last: string } | null;
  };
  readonly 'no-layer': object;
}

/** What is said of what stands in a file. The words are in `src/languages/problems`. */
export type Description = {
  readonly [What in keyof Descriptions]: { readonly what: What } & Descriptions[What];
}[keyof Descriptions];

/** Words for everything that can be said, in one language. */
export type DescriptionSentences = {
  readonly [What in keyof Descriptions]: (details: Descriptions[What]) => string;
};
