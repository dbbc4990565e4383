import type { Problem } from '../model/problem.ts';

/** What a file is instead of a map or a table; for each there is another way to give what is in it. */
export type ForeignFile =
  | 'pdf'
  | 'document'
  | 'workbook'
  | 'no-table'
  | 'database'
  | 'compressed'
  | 'shapefile'
  | 'calendar'
  | 'page'
  | 'text';

/** Why a file cannot be read at all, with what a sentence about it needs. The words are in `src/languages/imports`. */
interface UnreadableReasons {
  readonly empty: object;
  readonly 'foreign-format': object;
  readonly json: Pick<Problem, 'line' | 'column' | 'expected' | 'read'>;
  readonly topojson: object;
  readonly 'json-without-places': object;
  readonly 'alternate-names': object;
  readonly foreign: { readonly kind: ForeignFile };
  readonly 'zip-without-map': object;
  readonly 'large-zip': { readonly megabytes: number };
  readonly 'broken-zip': object;
  readonly encoding: { readonly beginning: string };
  readonly 'nameless-table': { readonly columns: readonly string[]; readonly known: readonly string[] };
  readonly 'foreign-xml': { readonly element: string };
  /** At the line where the element begins that is not well-formed. */
  readonly xml: { readonly line: number; readonly reason: string };
  readonly 'map-without-places': object;
}

type UnreadableReason = {
  readonly [Why in keyof UnreadableReasons]: { readonly why: Why } & UnreadableReasons[Why];
}[keyof UnreadableReasons];

/** Words for every reason, in one language, as they stand behind the name of the file. */
export type UnreadableSentences = {
  readonly [Why in keyof UnreadableReasons]: (details: UnreadableReasons[Why]) => string;
};

/** A file that cannot be read at all. */
export class Unreadable extends Error {
  constructor(
    readonly file: string,
    readonly reason: UnreadableReason,
  ) {
    super(`${file}: ${reason.why}`);
  }
}
