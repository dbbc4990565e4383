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
        const lines = Math.round(words.clientHeight / parseFloat(getComputedStyle(box).lineHeight));
        if (lines > Number(card.getPropertyValue(LINES))) card.setProperty(LINES, `${lines}`);
        setScrolled(box.scrollHeight > box.clientHeight + 1);
        box.scrollTop = 0;
        const mark = box.querySelector('mark')?.getClientRects()[0];
        const below = (mark?.bottom ?? 0) - box.getBoundingClientRect().bottom;
        if (mark !== undefined && below > 0) box.scrollTop = below + mark.height / 2;
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
