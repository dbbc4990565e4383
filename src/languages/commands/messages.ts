import type { ar } from './ar.ts';

export type CommandMessages = typeof ar;
