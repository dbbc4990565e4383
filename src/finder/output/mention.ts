import type { Kind } from '../../model/kind.ts';
import type { Reason } from '../../model/reason.ts';
import type { Role } from '../../model/role.ts';

/** One candidate that a name could have here. */
export interface ScoredPlace {
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
  /** Candidate considered, best first; empty where there was one. */
  readonly candidates: readonly ScoredPlace[];
  readonly reasons: readonly Reason[];
}
