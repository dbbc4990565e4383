import { type RefObject, useEffect, useRef } from 'react';

/** A list may need a moment until the link that is wanted stands in it: as often as it is asked, for a busy page asks late. */
const PATIENCE_MS = 400;
const ASK_EVERY_MS = 50;

/** In a frame: somebody may be writing in the page around it, who keeps the focus whatever is shown here. */
export const isInPageAround = (): boolean => window.parent !== window && !document.hasFocus();

export const isFocusLost = (): boolean =>
  !isInPageAround() && (document.activeElement === null || document.activeElement === document.body);

/** Does it where the focus is still lost after all who might take it have had their time. */
export function whenStillLost(take: () => void): void {
  setTimeout(() => isFocusLost() && take(), PATIENCE_MS);
}

/**
 * Takes the focus where it was lost: what the reader followed is gone, and what they asked for has come. `find` gives
 * the element that it belongs to, `null` as long as it is not there, `otherwise` what has it if that never comes. On a page
 * that nobody has touched nothing is taken.
 */
export function useLostFocus(
  find: () => HTMLElement | null,
  otherwise?: RefObject<HTMLElement | null>,
): void {
  const latest = useRef(find);
  latest.current = find;
  useEffect(
    function takeLostFocus() {
      if (!isFocusLost() || navigator.userActivation?.hasBeenActive === false) return;
      let asked = 0;
      const take = () => {
        asked += ASK_EVERY_MS;
        const isLate = asked > PATIENCE_MS;
        if (isLate || !isFocusLost()) clearInterval(timer);
        if (!isFocusLost()) return;
        const element = latest.current() ?? (isLate ? otherwise?.current : null);
        element?.focus({ preventScroll: true });
      };
      const timer = setInterval(take, ASK_EVERY_MS);
      take();
      return function forget() {
        clearInterval(timer);
      };
    },
    [otherwise],
  );
}
