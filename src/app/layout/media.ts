import { useRef, useSyncExternalStore } from 'react';

/** Below this width the panel is a bottom sheet and takes the popup's part. */
const NARROW = '(max-width: 719.98px)';
/** As high as a phone that is held sideways. */
const LOW = '(max-height: 479.98px)';
/** A frame in a column: a strip of map and a card. */
const SMALL = '(max-width: 719.98px) and (max-height: 599.98px)';
const DARK = '(prefers-color-scheme: dark)';
const PAPER = 'print';
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

/** The same as they stand now, where nothing is rendered yet. */
export const isNarrow = (): boolean => matchMedia(NARROW).matches;
export const isLow = (): boolean => matchMedia(LOW).matches;
export const prefersDark = (): boolean => matchMedia(DARK).matches;

export const useNarrow = (): boolean => useOnScreen(NARROW);
export const useLow = (): boolean => useOnScreen(LOW);
export const useSmall = (): boolean => useOnScreen(SMALL);

export const usePrefersDark = (): boolean => useMedia(DARK);
export const usePrefersStill = (): boolean => useMedia(STILL);
export const usePrinting = (): boolean => useSyncExternalStore(followPrinter, isOnPaper, () => false);

/** Calls `listener` whenever the window comes to a screen of another density, or is zoomed. */
export function followDensity(listener: () => void): () => void {
  let media = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  const change = () => {
    stop();
    media = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    media.addEventListener('change', change);
    listener();
  };
  const stop = () => media.removeEventListener('change', change);
  media.addEventListener('change', change);
  return () => stop();
}

/** Marks the page while it is printed: Firefox copies it before it takes the style of paper. Called once, first of all. */
export function markPaper(): void {
  const { dataset } = document.documentElement;
  addEventListener('beforeprint', () => {
    dataset.paper = '';
  });
  addEventListener('afterprint', () => {
    delete dataset.paper;
  });
}

/** Calls `listener` when the page comes onto paper and back to the screen, also where only its style does. */
export function followPrinter(listener: () => void): () => void {
  const media = matchMedia(PAPER);
  const events = ['beforeprint', 'afterprint'] as const;
  media.addEventListener('change', listener);
  for (const event of events) addEventListener(event, listener);
  return () => {
    media.removeEventListener('change', listener);
    for (const event of events) removeEventListener(event, listener);
  };
}

/** On paper everything has another size, and nothing there is what the reader chose. */
export const isOnPaper = (): boolean =>
  document.documentElement.dataset.paper !== undefined || matchMedia(PAPER).matches;
