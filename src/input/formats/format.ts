import type { Finding } from '../finding.ts';
import type { Draft } from '../proposed-article.ts';

/** A file that somebody gives: its name, with its folders where it has any, and what is in it. */
export interface AddedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file of one format yields. */
export interface FormatReading {
  readonly drafts: readonly Draft[];
  /** Files that were inside it, to be read in turn. */
  readonly files: readonly AddedFile[];
  /** What keeps it or a part of it from being an article. */
  readonly leftOut: readonly Finding[];
  readonly warnings: readonly Finding[];
}

export const NOTHING_READ: FormatReading = { drafts: [], files: [], leftOut: [], warnings: [] };

/** One format that articles come in. */
export interface Format {
  readonly name: string;
  /** Endings of names of its files, in small letters, without the dot. */
  readonly extensions: readonly string[];
  /** Whether a text begins as a text of this format does; for files whose name says nothing. */
  beginsWith?(text: string): boolean;
  read(file: AddedFile): Promise<FormatReading>;
}
