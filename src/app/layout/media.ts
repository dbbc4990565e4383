/** Below this width the panel is a bottom sheet and takes the popup's part. */
export const NARROW = '(max-width: 719.98px)';
/** As high as a phone that is held sideways. */
export const LOW = '(max-height: 479.98px)';
export const DARK = '(prefers-color-scheme: dark)';
export const STILL = '(prefers-reduced-motion: reduce)';

/** As they stand now. */
export const isNarrow = (): boolean => matchMedia(NARROW).matches;
export const isLow = (): boolean => matchMedia(LOW).matches;
export const prefersDark = (): boolean => matchMedia(DARK).matches;

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
