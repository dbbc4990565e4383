import { useEffect } from 'react';
import { useReading } from '../state/reading.ts';

/** Time to read a letter, and bounds: to see where a place is, and not to fall asleep. */
const LETTER_MS = 60;
const LEAST_MS = 3000;
const MOST_MS = 12_000;

export interface Play {
  readonly isPlaying: boolean;
  toggle(): void;
}

/** How long a reader needs for so many letters, in milliseconds. */
export const readingTime = (letters: number): number =>
  Math.min(MOST_MS, Math.max(LEAST_MS, letters * LETTER_MS));

/** Calls `step` again and again, each time after `wait` milliseconds; stops by itself where there is no further step. */
export function usePlay(step: (() => void) | null, wait: number): Play {
  const { isWalking, walk } = useReading();
  const isPlaying = isWalking && step !== null;
  useEffect(
    function goOn() {
      if (!isPlaying || step === null) return;
      const timer = setTimeout(step, wait);
      return function cancel() {
        clearTimeout(timer);
      };
    },
    [isPlaying, step, wait],
  );
  useEffect(
    function stopAtTheEnd() {
      return function stop() {
        walk(false);
      };
    },
    [walk],
  );
  return { isPlaying, toggle: () => walk(!isPlaying) };
}
