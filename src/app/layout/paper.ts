const PAPER = 'print';

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
