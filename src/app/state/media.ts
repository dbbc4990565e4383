import { useRef, useSyncExternalStore } from 'react';

/** Below this width the panel is a bottom sheet and takes the popup's part. */
const NARROW = '(max-width: 719.98px)';
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

/** Paper has a width of its own: while the page is printed it is what it was on the screen. */
export function useNarrow(): boolean {
  const isNarrow = useMedia(NARROW);
  const isPrinting = usePrinting();
  const onScreen = useRef(isNarrow);
  if (!isPrinting) onScreen.current = isNarrow;
  return onScreen.current;
}

export const usePrefersDark = (): boolean => useMedia(DARK);
export const usePrefersStill = (): boolean => useMedia(STILL);
export const usePrinting = (): boolean => useMedia(PAPER_MEDIA);

/** On paper everything has another size, and nothing there is what the reader chose. */
export const isOnPaper = (): boolean => matchMedia(PAPER_MEDIA).matches;
