import { useRef, useSyncExternalStore } from 'react';
import { DARK, followPrinter, isOnPaper, LOW, NARROW, SMALL, STILL } from './media.ts';

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
    () => false,
  );
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
export const usePrinting = (): boolean => useSyncExternalStore(followPrinter, isOnPaper, () => false);
