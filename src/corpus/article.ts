import type { BlockKind } from '../model/block-kind.ts';
import type { Reason } from '../model/reason.ts';
import type { PublishedRole } from '../model/role.ts';

/** What lists, filters and quotations need to know of an article. */
export interface ArticleSummary {
  readonly id: string;
  readonly language: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** EDTF as written in the front matter, `~` for approximate; `null` where unknown. */
  readonly date: string | null;
  /** First and last day that `date` may mean, `YYYY-MM-DD`; `null` where it is unknown. */
  readonly days: readonly [first: string, last: string] | null;
  readonly source: string | null;
  readonly rights: string | null;
  /** Names of the fields above that were inferred from the text and are not stated in it. */
  readonly inferred: readonly string[];
  /** The passages are published, the full text is not. */
  readonly excerptsOnly: boolean;
  /** First words of the text, for an article without a title; with an ellipsis where they do not end their sentence. */
  readonly opening: string;
  /** Plotted mentions in it. */
  readonly mentions: number;
  /** Ids of the places it mentions, in the order of first mention. */
  readonly places: readonly string[];
  /** How many of its passages name each of `places`, in the same order: counts under a filter need no chunk. */
  readonly passages: readonly number[];
  /** How many passages are cut from it, each counted once however many places it names. */
  readonly quoted: number;
  /** File of the `ArticleChunk` that holds its text; `null` where only excerpts are published. */
  readonly chunk: string | null;
}

/** What a line about an article tells. */
export type ArticleHead = Pick<
  ArticleSummary,
  'id' | 'language' | 'title' | 'outlet' | 'date' | 'days' | 'inferred' | 'opening'
>;

/** A mention in its block; the link to it is `article id + quote + occurrence`. */
export interface BlockMention {
  /** UTF-16 code units of the block's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** `null` where the finder abstained: then `candidates` says between what. */
  readonly place: string | null;
  readonly role: PublishedRole;
  readonly confidence: number;
  /** How often the same words stood in the article up to here, counted from 1 over its blocks in order. */
  readonly occurrence: number;
  readonly candidates: readonly string[];
  readonly reasons: readonly Reason[];
}

export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly mentions: readonly BlockMention[];
}

/** The full text of an article: its title (where there is one), then its body. */
export interface ArticleText {
  readonly id: string;
  readonly blocks: readonly Block[];
}
