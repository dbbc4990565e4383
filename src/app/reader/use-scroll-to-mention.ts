import { type RefObject, useEffect } from 'react';
import { usePrefersStill } from '../state/media.ts';
import { useView } from '../state/view-context.ts';

/** Brings the chosen mention into the middle of the text. */
export function useScrollToMention(scroll: RefObject<HTMLElement | null>): void {
  const { mention } = useView();
  const isStill = usePrefersStill();
  useEffect(
    function scrollToMention() {
      if (mention === null) return;
      const chosen = scroll.current?.querySelector('a[aria-current="true"]');
      chosen?.scrollIntoView({ block: 'center', behavior: isStill ? 'instant' : 'smooth' });
    },
    [mention, scroll, isStill],
  );
}
