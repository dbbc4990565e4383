import type { PlainBlock } from './body.ts';

/** The fields of an article that may be guessed; `inferred` in its front matter names those that were. */
export const GUESSED_FIELDS = ['lang', 'title', 'outlet', 'author', 'date', 'source'] as const;
export type GuessedField = (typeof GUESSED_FIELDS)[number];

/** An article made of what somebody had, ready to be looked at, fixed and written. */
export interface ProposedArticle {
  /** The file it was read from; inside an archive the archive's name, a slash, and the name in it. */
  readonly file: string;
  readonly id: string;
  readonly language: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** EDTF. */
  readonly date: string | null;
  readonly source: string | null;
  readonly rights: string | null;
  /** Paragraphs, headings and captions, without the title. */
  readonly blocks: readonly PlainBlock[];
  readonly inferred: readonly GuessedField[];
  /** What else its file said of it: `tags`, `excerptsOnly`, `mentions`. Kept as it is. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** What a file says of an article in so many words, before anything is guessed. Texts are as printed. */
export interface StatedFields {
  readonly id: string | null;
  readonly language: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly rights: string | null;
}

/** What a file suggests and does not say: its name, the properties that a word processor keeps. The last resort. */
export type Hints = Partial<Pick<StatedFields, 'title' | 'outlet' | 'author' | 'date'>>;

/** An article as a format gives it. */
export interface Draft {
  readonly file: string;
  /** Where it begins in its file, counted from 1. */
  readonly line: number;
  readonly stated: StatedFields;
  readonly hints: Hints;
  readonly blocks: readonly PlainBlock[];
  readonly extra: Readonly<Record<string, unknown>>;
  /** Fields that the file itself says to be inferred. */
  readonly inferred: readonly string[];
}

export const NOTHING_STATED: StatedFields = {
  id: null,
  language: null,
  title: null,
  outlet: null,
  author: null,
  date: null,
  source: null,
  rights: null,
};
