import type { ar } from './ar.ts';

export type ObstacleMessages = typeof ar;
