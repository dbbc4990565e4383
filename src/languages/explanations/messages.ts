import type { ar } from './ar.ts';

/** What `explain` says of a decision, beside the explorer's words for kinds and reasons; apart from the other commands' words, which the editor loads too. */
export type ExplanationMessages = typeof ar;
