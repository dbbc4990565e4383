import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import { DARK, LOW, NARROW, SMALL, STILL } from './media.ts';
import { followPrinter, isOnPaper } from './paper.ts';

function useMedia(query: string): boolean {
  const media = useMemo(() => matchMedia(query), [query]);
  const follow = useCallback(
    (listener: () => void) => {
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [media],
  );
  return useSyncExternalStore(follow, () => media.matches);
}

/** Paper has a size of its own: while the page is printed it is what it was on the screen. */
function useOnScreen(query: string): boolean {
  const now = useMedia(query);
  const isPrinting = usePrinting();
  const onScreen = useRef(now);
  if (!isPrinting) onScreen.current = now;
  return onScreen.current;
}

export const useNarrow = (): boolean => useOnScreen(NARROW);
export const useLow = (): boolean => useOnScreen(LOW);
export const useSmall = (): boolean => useOnScreen(SMALL);

export const usePrefersDark = (): boolean => useMedia(DARK);
export const usePrefersStill = (): boolean => useMedia(STILL);
export const usePrinting = (): boolean => useSyncExternalStore(followPrinter, isOnPaper);
