import type { ArticleHead } from './article.ts';
import type { FileList } from './file-list.ts';
import type { Mark, Passage } from './passage.ts';

/**
 * The search index in pieces of bounded size: a query needs only those that hold its words, however large the corpus.
 * What can be found is a document, known by its number: first the places in the manifest's order, then the articles in
 * theirs, then the passages of each article in the order of its text. A passage is one document, however many places it
 * names. Of a large corpus there are numbers that no document has: behind the places, and behind what each stretch of some
 * hundred articles has, so that an edit does not move the numbers of all that follows.
 */

/** The file that `Manifest.search` names: what can be found, and in which files. */
export interface SearchDirectory {
  /** Where the numbers of articles and passages begin; at least one. */
  readonly stretches: readonly NumberedStretch[];
  /** The number behind the last passage's. */
  readonly end: number;
  /** Words of headings: names of places; titles, outlets and authors of articles. */
  readonly headings: TermIndex;
  /** Words of what is written: in passages and, for articles, outside them. */
  readonly texts: TermIndex;
  /** Files of `SpotFile`, in the order of the passages; none where there are cards. */
  readonly spots: FileList;
  /** How many passages each of these files has but the last. */
  readonly spotsAFile: number;
  /** What is shown of what is found; `null` in a corpus that is soon read whole. */
  readonly cards: SearchCards | null;
}

/**
 * From the article of that number in the corpus on, articles are documents in a row from `article` on, and their passages
 * from `passage` on.
 */
export type NumberedStretch = readonly [from: number, article: number, passage: number];

export interface TermIndex {
  /** Files of `TermFile`. */
  readonly terms: TermRanges;
  /** Files of `BeginningFile`, by the beginnings that they hold. */
  readonly beginnings: TermRanges;
}

/** Files that share what is sorted among them; of very many the list is in `pages`, files of `TermRangePage`. */
export interface TermRanges {
  readonly ranges: readonly TermRange[];
  readonly pages: readonly TermRange[];
}

/** A file and the term from which on it has all up to the next file's. */
export interface TermRange {
  readonly first: string;
  readonly file: string;
}

export interface TermRangePage {
  readonly ranges: readonly TermRange[];
}

/** Terms in the order of their UTF-16 code units. */
export interface TermFile {
  readonly terms: readonly (TermEntry | LongTermEntry)[];
}

/**
 * A term and the documents in which it stands: of each the distance to the one before it, of the first its number; and
 * for each a digit from 1 to 9, which is higher the more the term says of that document. Terms are `foldedWords`, and
 * their forms without clitics and article, so that a query needs nothing but its own words.
 */
export type TermEntry = readonly [term: string, gaps: readonly number[], weights: string];

/** A term that stands in more documents than one file can hold: in how many, and its blocks in their order. */
export type LongTermEntry = readonly [term: string, count: number, blocks: readonly PostingBlock[]];

/** A `PostingFile` and the first document in it. */
export type PostingBlock = readonly [first: number, file: string];

/** What a `TermEntry` has, of some documents in a row. */
export interface PostingFile {
  readonly gaps: readonly number[];
  readonly weights: string;
}

export interface BeginningFile {
  readonly beginnings: readonly Beginning[];
}

/** The beginning of a word that so many terms share, or such frequent ones, that what they lead to is said at once. */
export interface Beginning {
  readonly beginning: string;
  /** In how many documents its terms stand: of the places, the articles, the passages. */
  readonly counts: readonly number[];
  /** Of each of the three the documents that it says most of, the best first, each followed by its score. */
  readonly best: readonly (readonly number[])[];
  /** Its most frequent terms, the most frequent first. */
  readonly terms: readonly string[];
}

/** A score is a weight times `nearness`, by so much. */
export const SCORE_UNIT = 10;

/** Of a word that is only begun as much counts, and the less the more of it is missing. */
const BEGINNING_WORTH = 0.375;

/** What a term says where only `word` was asked, its whole or its beginning. */
export function nearness(term: string, word: string): number {
  return term === word ? 1 : (BEGINNING_WORTH * word.length) / term.length;
}

/** Letters below which a word says too little to be sought in texts. */
export const SHORTEST_IN_TEXTS = 3;

export interface SpotFile {
  readonly spots: readonly Spot[];
}

/**
 * A passage's first place by its number; which of that place's chunks, and which passage of its share in that; the number
 * of its article; from 0.
 */
export type Spot = readonly [place: number, chunk: number, passage: number, article: number];

/**
 * Files of so few cards each that what is found costs little more than what is shown of it. They are in groups, that the
 * list of their names stays short: `files` has the path of each group, `partPath` that of a file in it. A card's number is its
 * document's, less the first of its sort; a group ends early where the numbers after it are no document's.
 */
export interface CardFiles {
  readonly files: FileList;
  readonly filesAGroup: number;
  readonly cardsAFile: number;
}

export interface CardFile<Card> {
  readonly cards: readonly Card[];
}

export interface SearchCards {
  /** Of each place its best passages, a list of `PassageCard`s: its name stands in the manifest. */
  readonly places: CardFiles;
  /** An `ArticleHead` each. */
  readonly articles: CardFiles;
  /** A `PassageCard` each. */
  readonly passages: CardFiles;
}

/** Of a passage what one line shows and leads to. */
export interface PassageCard {
  /** The number of its first place. */
  readonly place: number;
  readonly article: ArticleHead;
  readonly passage: QuotedPassage;
}

export type QuotedPassage = Pick<Passage, 'article' | 'block' | 'start' | 'text'> & {
  readonly marks: readonly QuotedMark[];
};

export type QuotedMark = Pick<Mark, 'start' | 'end' | 'occurrence'>;

/** The path of a file in a group. */
export function partPath(group: string, part: number): string {
  return group.replace('.', `-${part}.`);
}
