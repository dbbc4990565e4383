import { createContext, useContext } from 'react';

/** The places named in what is being read now: the map lights them. Transient, never in the URL. */
export interface Reading {
  readonly highlighted: ReadonlySet<string>;
  light(places: ReadonlySet<string>): void;
  /** Whether the story goes on by itself. */
  readonly isWalking: boolean;
  walk(isWalking: boolean): void;
}

export const NONE_HIGHLIGHTED: ReadonlySet<string> = new Set();

export const ReadingContext = createContext<Reading | null>(null);

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (reading === null) throw new Error('useReading needs a <ReadingContext> above it.');
  return reading;
}
