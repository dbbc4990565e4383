import type { ar } from './ar.ts';

/** Everything the editor says; Arabic is the original. Apart from the explorer's words, so that its readers do not load these. */
export type EditorMessages = typeof ar;
