import { useRef, useSyncExternalStore } from 'react';

/** Below this width the panel is a bottom sheet and takes the popup's part. */
const NARROW = '(max-width: 719.98px)';
/** As high as a phone that is held sideways. */
const LOW = '(max-height: 479.98px)';
/** A frame in a column: a strip of map and a card. */
const SMALL = '(max-width: 719.98px) and (max-height: 599.98px)';
const DARK = '(prefers-color-scheme: dark)';
export const PAPER_MEDIA = 'print';
const STILL = '(prefers-reduced-motion: reduce)';

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
export const usePrinting = (): boolean => useMedia(PAPER_MEDIA);

/** On paper everything has another size, and nothing there is what the reader chose. */
export const isOnPaper = (): boolean => matchMedia(PAPER_MEDIA).matches;
