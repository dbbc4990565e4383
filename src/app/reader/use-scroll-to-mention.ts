import { type RefObject, useEffect, useRef } from 'react';
import { usePrefersStill } from '../layout/use-media.ts';
import { useView } from '../state/view-context.ts';

/** Brings the chosen mention into the middle of the text: at once when the article opens, then smoothly. */
export function useScrollToMention(scroll: RefObject<HTMLElement | null>): void {
  const { mention } = useView();
  const isStill = usePrefersStill();
  const isOpen = useRef(false);
  useEffect(
    function scrollToMention() {
      const bring = (behavior: ScrollBehavior) =>
        scroll.current
          ?.querySelector('a[aria-current="location"]')
          ?.scrollIntoView({ block: 'center', behavior });
      let isWanted = mention !== null;
      if (!isWanted) return;
      bring(isOpen.current && !isStill ? 'smooth' : 'instant');
      if (!isOpen.current) document.fonts.ready.then(() => isWanted && bring('instant'));
      isOpen.current = true;
      return function forget() {
        isWanted = false;
      };
    },
    [mention, scroll, isStill],
  );
}
