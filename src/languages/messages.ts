import type { ar } from './ar.ts';

/** Everything the interface says. Arabic is the original: what it words, every language must word. */
export type Messages = typeof ar;
