import type { FileList } from './file-list.ts';

/**
 * The search index in pieces: of a large corpus a query needs only the files that hold its words. What can be found is
 * a document, known by its number: first the places in the manifest's order, then the articles in theirs, then the
 * passages of each article in the order of its text. A passage is one document, however many places it names.
 */

/** The file that `Manifest.search` names: what can be found, and in which files. */
export interface SearchDirectory {
  /** How many passages there are. */
  readonly passages: number;
  /** Words of headings: names of places; titles, outlets and authors of articles. */
  readonly headings: readonly TermRange[];
  /** Words of what is written: in passages and, for articles, outside them. */
  readonly texts: readonly TermRange[];
  /** Files of `SpotFile`, in the order of the passages. */
  readonly spots: FileList;
  /** How many passages each of these files has but the last. */
  readonly spotsAFile: number;
}

/** A file of `TermFile` and the term from which on it has all up to the next file's. */
export interface TermRange {
  readonly first: string;
  readonly file: string;
}

/** Terms in the order of their UTF-16 code units. */
export interface TermFile {
  readonly terms: readonly TermEntry[];
}

/**
 * A term and the documents in which it stands: of each the distance to the one before it, of the first its number; and
 * for each a digit from 1 to 9, which is higher the more the term says of that document. Terms are `foldedWords`, and
 * their forms without clitics and article, so that a query needs nothing but its own words.
 */
export type TermEntry = readonly [term: string, gaps: readonly number[], weights: string];

export interface SpotFile {
  readonly spots: readonly Spot[];
}

/**
 * A passage's first place by its number; which of that place's chunks, and which passage of its share in that; the number
 * of its article; from 0.
 */
export type Spot = readonly [place: number, chunk: number, passage: number, article: number];
