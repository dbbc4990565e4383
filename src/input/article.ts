import type { Problem } from '../model/problem.ts';
import type { PlainBlock } from './body.ts';
import type { Days } from './dates/date.ts';
import type { YamlSource } from './yaml-source.ts';

/** A person's word on a name in this article: it is that place, or no place at all. It overrules the finder. */
export interface Correction {
  readonly quote: string;
  /** Which of the article's occurrences of the quoted words, counted from 1; `null` where only the words around tell. */
  readonly occurrence: number | null;
  /** The words before and behind it, by which it is found again when the article has been edited; empty where not given. */
  readonly prefix: string;
  readonly suffix: string;
  readonly place: string | null;
}

/** As much as some twenty books, in bytes: what is larger is something else, and its annotation would not fit in memory. */
export const LARGEST_ARTICLE = 16_000_000;

/** An article as its file gives it. */
export interface Article {
  readonly id: string;
  readonly language: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly days: Days | null;
  readonly source: string | null;
  readonly rights: string | null;
  readonly inferred: readonly string[];
  readonly excerptsOnly: boolean;
  readonly corrections: readonly Correction[];
  /** Title (where there is one), then the body. */
  readonly blocks: readonly PlainBlock[];
}

/** What reading one article's file yields; `article` is `null` where an error keeps it from being published. */
export interface ArticleReading {
  readonly file: string;
  readonly article: Article | null;
  /** Where its fields stand, for what turns out wrong later. */
  readonly frontMatter: YamlSource | null;
  readonly problems: readonly Problem[];
}
