import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Passage } from '../../corpus/passage.ts';
import { useArrivedSummary } from '../data/use-article-summaries.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { ArticleLabel } from '../ui/article-label.tsx';
import { cutSegments } from '../ui/segments.ts';
import style from './passage-quote.module.css';

const ELLIPSIS = '…';

interface PassageQuoteProps {
  readonly passage: Passage;
  /** In a card the words scroll above their source: `steady` where they keep their height from passage to passage. */
  readonly inCard?: 'steady' | 'as long as needed';
  /** Outlet and date stand above it already. */
  readonly isBelowArticle?: boolean;
  /** What stands at the end of the source's line. */
  readonly children?: ReactNode;
}

/** A passage, quoted to the letter, with its mentions marked and its source. What was cut shows outside the quotation. */
export function PassageQuote({ passage, inCard, isBelowArticle = false, children }: PassageQuoteProps) {
  const messages = useMessages();
  const article = useArrivedSummary(passage.article);
  const { scroller, isScrolled } = useMarkInSight(passage, inCard !== undefined);
  const origin = {
    title: messages.place.fromTitle,
    heading: messages.place.fromHeading,
    caption: messages.place.fromCaption,
    paragraph: null,
  }[passage.blockKind];
  const reachable = isScrolled
    ? ({ tabIndex: 0, role: 'group', 'aria-label': messages.place.quotation } as const)
    : {};
  return (
    <figure className={style.figure} data-card={inCard}>
      <div
        ref={scroller}
        className={style.quote}
        lang={article?.language}
        dir="auto"
        data-quote=""
        {...reachable}
      >
        <div>
          {passage.cutBefore && <span className={style.cut}>{ELLIPSIS}</span>}
          <blockquote>
            {cutSegments(passage.text, passage.marks).map(({ start, text, span }) =>
              span === null ? text : <mark key={start}>{text}</mark>,
            )}
          </blockquote>
          {passage.cutAfter && <span className={style.cut}>{ELLIPSIS}</span>}
        </div>
      </div>
      {(!isBelowArticle || origin !== null) && (
        <figcaption className={style.source} data-source="">
          {isBelowArticle ? (
            origin
          ) : (
            <span>{article !== null && <ArticleLabel article={article}>{origin}</ArticleLabel>}</span>
          )}
          {children}
        </figcaption>
      )}
    </figure>
  );
}

/** Scrolls a card's words so far that the first mark is seen, and tells whether they scroll at all. */
function useMarkInSight(passage: Passage, isWanted: boolean) {
  const scroller = useRef<HTMLDivElement>(null);
  const [isScrolled, setScrolled] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another passage has its mark elsewhere
  useEffect(
    function showMark() {
      const box = scroller.current;
      if (!isWanted || box === null) return;
      const show = () => {
        setScrolled(box.scrollHeight > box.clientHeight + 1);
        box.scrollTop = 0;
        const mark = box.querySelector('mark')?.getClientRects()[0];
        const below = (mark?.bottom ?? 0) - box.getBoundingClientRect().bottom;
        if (mark !== undefined && below > 0) box.scrollTop = below + mark.height / 2;
      };
      const observer = new ResizeObserver(show);
      for (const each of [box, ...box.children]) observer.observe(each);
      return function stopWatching() {
        observer.disconnect();
      };
    },
    [passage, isWanted],
  );
  return { scroller, isScrolled };
}
