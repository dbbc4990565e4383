import { createContext, useContext } from 'react';
import type { Passage } from '../../corpus/passage.ts';

/** The best first, as the corpus lays them, or as their articles follow each other in time. */
export type PassageOrder = 'best' | 'time';

/** Where the reader stands among the passages of a place: the card and the place's page share it; never in the URL. */
export interface PassageStand {
  readonly order: PassageOrder;
  /** Of which walk the rest is: another place or another linked mention begins anew. */
  readonly of: string | null;
  /** Counted from 0. */
  readonly index: number;
  /** Chosen itself, wherever it stands in the order; `null` where `index` says it. */
  readonly passage: Passage | null;
}

export const FIRST_STAND: PassageStand = { order: 'best', of: null, index: 0, passage: null };

interface PassageStanding {
  readonly stand: PassageStand;
  setStand(stand: PassageStand): void;
}

export const PassageStandContext = createContext<PassageStanding | null>(null);

export function usePassageStand(): PassageStanding {
  const standing = useContext(PassageStandContext);
  if (standing === null) throw new Error('usePassageStand needs a <PassageStandContext> above it.');
  return standing;
}
