import type { Kind } from '../gazetteer/kind.ts';

/** What a mention does in its sentence (contract: "A mention"). */
export type Role = 'literal' | 'anchor' | 'metonym' | 'embedded' | 'demonym';

/** Mentions of these roles are drawn on the map and counted. */
export const PLOTTED_ROLES: ReadonlySet<Role> = new Set<Role>(['literal', 'anchor']);

/** One piece of evidence for or against reading a span as a place. */
export interface Reason {
  /** Name of the rule, for example `head`, `list`, `container`; the explorer words it. */
  readonly rule: string;
  /** Adds to the score when positive, counts against when negative. */
  readonly weight: number;
  /** The words that triggered it, as printed; `null` where nothing in the text did. */
  readonly words: string | null;
}

/** One sense that a name could have here. */
export interface Candidate {
  readonly place: string;
  readonly score: number;
}

/** A span of a text that names a place, or looks like it. */
export interface Mention {
  /** UTF-16 code units of the text as given, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Always `text.slice(start, end)`. */
  readonly exact: string;
  /** Id of the place; `null` where the finder abstained. */
  readonly place: string | null;
  readonly kind: Kind | null;
  readonly role: Role;
  /** 0 to 1. */
  readonly confidence: number;
  /** Senses considered, best first; empty where there was one. */
  readonly candidates: readonly Candidate[];
  readonly reasons: readonly Reason[];
}
