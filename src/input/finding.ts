import type { DateManner } from '../model/date-manner.ts';
import type { DateFault } from './dates/written-date.ts';

/** Kinds of files that are known and cannot be read; for each there is another one to save as. */
export type ForeignKind =
  | 'old-word'
  | 'pdf'
  | 'rtf'
  | 'spreadsheet'
  | 'slides'
  | 'open-document'
  | 'no-words'
  | 'compressed'
  | 'binary'
  | 'unknown';

/** What was in a text and is not in its article: this format has no place for it. */
export interface Dropped {
  readonly links: number;
  readonly images: number;
  readonly tables: number;
  readonly other: number;
}

/** Everything that can be said of what was read, by code, with what the sentence needs. The words are in `src/languages`. */
export interface FindingDetails {
  /** Left out. */
  readonly 'foreign-format': { readonly kind: ForeignKind };
  readonly 'empty-file': object;
  readonly 'no-text': object;
  readonly 'too-large': { readonly megabytes: number; readonly most: number };
  readonly 'article-too-large': { readonly megabytes: number; readonly most: number };
  readonly 'unknown-encoding': { readonly byte: string };
  readonly 'broken-document': object;
  readonly 'broken-archive': object;
  readonly 'locked-archive': object;
  readonly 'archive-bomb': { readonly megabytes: number; readonly most: number };
  readonly 'archive-depth': { readonly most: number };
  readonly 'unsafe-name': { readonly name: string };
  readonly 'doubled-name': { readonly name: string };
  readonly 'broken-json': { readonly reason: string };
  readonly 'broken-yaml': { readonly reason: string };
  readonly 'broken-feed': object;
  readonly 'no-columns': { readonly columns: readonly string[] };
  readonly 'row-without-text': object;
  readonly 'same-article': { readonly as: string };
  /** Warnings. */
  readonly 'not-articles': { readonly count: number; readonly example: string };
  readonly 'encoding-guessed': { readonly encoding: string };
  readonly 'unknown-fields': { readonly fields: readonly string[] };
  readonly 'columns-kept': { readonly fields: readonly string[] };
  readonly 'markup-dropped': Dropped;
  readonly 'date-read': { readonly printed: string; readonly edtf: string; readonly manner: DateManner };
  readonly 'date-unread': { readonly printed: string; readonly fault: DateFault };
  readonly 'field-unread': { readonly field: string; readonly printed: string };
  readonly 'page-read-whole': object;
  readonly 'id-changed': { readonly from: string; readonly to: string };
}

export type FindingCode = keyof FindingDetails;

/** Something to tell about a file. Line and column count from 1; both are 1 where the whole file is meant. */
export type Finding = {
  readonly [Code in FindingCode]: {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly code: Code;
  } & { readonly details: FindingDetails[Code] };
}[FindingCode];

/** A finding about a whole file, or about what begins at a line of it. */
export function finding<Code extends FindingCode>(
  code: Code,
  details: FindingDetails[Code],
  { file, line = 1, column = 1 }: { readonly file: string; readonly line?: number; readonly column?: number },
): Finding {
  return { file, line, column, code, details } as Finding;
}

/** A sentence for each code, in one language. */
export type FindingSentences = {
  readonly [Code in FindingCode]: (details: FindingDetails[Code]) => string;
};

/** What a finding says, in the language of the sentences. */
export function wordFinding({ code, details }: Finding, sentences: FindingSentences): string {
  const word = sentences[code] as (details: FindingDetails[FindingCode]) => string;
  return word(details);
}
