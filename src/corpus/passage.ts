import type { BlockKind } from '../model/block-kind.ts';
import type { Reason } from '../model/reason.ts';
import type { PublishedRole } from '../model/role.ts';

/** A mention inside its passage. */
export interface Mark {
  /** UTF-16 code units of the passage's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** With the marked words and the article's id the link to this mention. */
  readonly occurrence: number;
  readonly role: PublishedRole;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/**
 * What a passage says of its place, and so why it stands where it does among the place's passages: it is a headline or a
 * sentence about it; something is done to it or happens there; it is named; it is where somebody comes from or goes; a
 * direction or a distance is measured from it; it stands in a list. The order is the rule of `pipeline/annotation/standing.ts`.
 */
export type Standing = 'headline' | 'subject' | 'affected' | 'scene' | 'named' | 'path' | 'relatum' | 'list';

/** The sentence or two around a mention, cut from one block of an article and quoted exactly. */
export interface Passage {
  /** Id of the article it is cut from. */
  readonly article: string;
  /** Number of the block, counted from 0 over title and body. */
  readonly block: number;
  readonly blockKind: BlockKind;
  /** UTF-16 offset of `text` in its block. */
  readonly start: number;
  readonly text: string;
  /** Whether words of the same sentence were left out before or after; shown as `…` outside the quotation. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly marks: readonly Mark[];
  readonly standing: Standing;
}
