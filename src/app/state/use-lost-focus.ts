import { useEffect, useRef } from 'react';

/** A list may need a moment until the link that is wanted stands in it. */
const PATIENCE_MS = 400;
const ASK_EVERY_MS = 50;

/**
 * Takes the focus where it was lost: what the reader followed is gone, and what they asked for has come. `find` gives
 * the element that it belongs to, `null` as long as it is not there. On a page that nobody has touched nothing is taken.
 */
export function useLostFocus(find: () => HTMLElement | null): void {
  const latest = useRef(find);
  latest.current = find;
  useEffect(function takeLostFocus() {
    const isLost = () => document.activeElement === null || document.activeElement === document.body;
    if (!isLost() || navigator.userActivation?.hasBeenActive === false) return;
    const begin = performance.now();
    const take = () => {
      const element = latest.current();
      if (!isLost() || performance.now() - begin > PATIENCE_MS) clearInterval(timer);
      else if (element !== null) element.focus({ preventScroll: true });
    };
    const timer = setInterval(take, ASK_EVERY_MS);
    take();
    return function forget() {
      clearInterval(timer);
    };
  }, []);
}
