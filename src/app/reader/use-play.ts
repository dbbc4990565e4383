import { useEffect, useState } from 'react';

/** Time to see where a place is and to read its sentence. */
const STEP_MS = 3500;

export interface Play {
  readonly isPlaying: boolean;
  toggle(): void;
}

/** Calls `step` again and again; stops by itself where there is no further step. */
export function usePlay(step: (() => void) | null): Play {
  const [wants, setWants] = useState(false);
  const isPlaying = wants && step !== null;
  useEffect(
    function wait() {
      if (!isPlaying || step === null) return;
      const timer = setTimeout(step, STEP_MS);
      return function cancel() {
        clearTimeout(timer);
      };
    },
    [isPlaying, step],
  );
  return { isPlaying, toggle: () => setWants(!isPlaying) };
}
