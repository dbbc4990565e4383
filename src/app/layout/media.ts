/** Below this width the panel is a bottom sheet and takes the popup's part. */
export const NARROW = '(max-width: 719.98px)';
/** As high as a phone that is held sideways. */
export const LOW = '(max-height: 479.98px)';
/** A frame in a column: a strip of map and a card. */
export const SMALL = '(max-width: 719.98px) and (max-height: 599.98px)';
export const DARK = '(prefers-color-scheme: dark)';
const PAPER = 'print';
export const STILL = '(prefers-reduced-motion: reduce)';

/** As they stand now. */
export const isNarrow = (): boolean => matchMedia(NARROW).matches;
export const isLow = (): boolean => matchMedia(LOW).matches;
export const prefersDark = (): boolean => matchMedia(DARK).matches;

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
