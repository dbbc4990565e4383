import type { ar } from './ar.ts';

/** What `buldan import` says; Arabic is the original. Apart from the other commands' words, which the editor loads too. */
export type ImportMessages = typeof ar;
