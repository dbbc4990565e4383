import type { Kind } from '../gazetteer/kind.ts';
import type { Words } from '../text/words.ts';
import type { Reason } from './mention.ts';

/** Words that look like a place's name and are in no gazetteer. */
export interface Lead {
  /** UTF-16 code units of the text, end exclusive; clitics and heads are outside. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** What the words around announce; `null` where they only say that it is a place. */
  readonly kind: Kind | null;
  readonly reason: Reason;
}

/** The leads of a text, sorted by start; `taken` are the spans of names that are known. */
export function findLeads(_words: Words, _taken: readonly { start: number; end: number }[]): Lead[] {
  return [];
}
