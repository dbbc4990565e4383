import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import { DARK, LOW, NARROW, STILL } from './media.ts';
import { followPrinter, isOnPaper } from './paper.ts';

/** A frame so narrow has no room for a popup. */
const SLIM = '(max-width: 600.98px)';
/** A frame in a column: a strip of map and a card. */
const SMALL = `${SLIM} and (max-height: 599.98px)`;

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
export const useSlim = (): boolean => useOnScreen(SLIM);
export const useSmall = (): boolean => useOnScreen(SMALL);

export const usePrefersDark = (): boolean => useMedia(DARK);
export const usePrefersStill = (): boolean => useMedia(STILL);
export const usePrinting = (): boolean => useSyncExternalStore(followPrinter, isOnPaper);
