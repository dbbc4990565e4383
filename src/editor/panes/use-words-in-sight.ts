import { type RefObject, useEffect } from 'react';

const MARGIN = 16;

/** Keeps the words that a card is about in sight: on a phone it lies over the end of the text, and it grows when candidates arrive. */
export function useWordsInSight(
  card: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
): void {
  useEffect(
    function keepInSight() {
      const [below, above] = [card.current, text.current];
      if (below === null || above === null) return;
      const cover = (pixels: number) => {
        above.style.paddingBlockEnd = `${pixels}px`;
        above.style.scrollPaddingBlockEnd = `${pixels + MARGIN}px`;
      };
      const observer = new ResizeObserver(() => {
        cover(Math.max(0, above.getBoundingClientRect().bottom - below.getBoundingClientRect().top));
        above.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
      });
      observer.observe(below);
      return function uncover() {
        observer.disconnect();
        cover(0);
      };
    },
    [card, text],
  );
}
