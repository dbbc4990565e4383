import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Passage } from '../../corpus/passage.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { PassageQuote } from './passage-quote.tsx';

interface CardQuoteProps {
  readonly passage: Passage;
  /** What stands at the end of the source's line. */
  readonly children?: ReactNode;
}

/** A passage in a card, whose words scroll above their source where they have no room. */
export function CardQuote({ passage, children }: CardQuoteProps) {
  const { place: words } = useMessages();
  const { scroller, isScrolled } = useRoomForWords(passage);
  const reachable = isScrolled ? { tabIndex: 0, role: 'group', 'aria-label': words.quotation } : {};
  return (
    <PassageQuote passage={passage} box={{ ref: scroller, ...reachable }}>
      {children}
    </PassageQuote>
  );
}

/** How many lines the longest passage has that the card has shown: it grows from passage to passage and never shrinks. */
const LINES = '--seen-lines';

/** Makes room for the words, scrolls them so far that the first mark is seen, and tells whether they scroll at all. */
function useRoomForWords(passage: Passage) {
  const scroller = useRef<HTMLDivElement>(null);
  const [isScrolled, setScrolled] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another passage is of another length and has its mark elsewhere
  useLayoutEffect(
    function makeRoom() {
      const box = scroller.current;
      const [words] = box?.children ?? [];
      const card = box?.closest('article')?.style;
      if (!box || !words || !card) return;
      const show = () => {
        const lineHeight = parseFloat(getComputedStyle(box).lineHeight);
        const lines = Math.round(words.clientHeight / lineHeight);
        if (lines > Number(card.getPropertyValue(LINES))) card.setProperty(LINES, `${lines}`);
        setScrolled(box.scrollHeight > box.clientHeight + 1);
        box.scrollTop = 0;
        // A mark may break into two lines.
        const end = box.querySelector('mark')?.getBoundingClientRect().bottom ?? 0;
        const below = end - box.getBoundingClientRect().bottom;
        if (below > 0) box.scrollTop = below + lineHeight / 2;
      };
      show();
      const observer = new ResizeObserver(show);
      for (const each of [box, words]) observer.observe(each);
      return function stopWatching() {
        observer.disconnect();
      };
    },
    [passage],
  );
  return { scroller, isScrolled };
}
