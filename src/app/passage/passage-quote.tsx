import type { ComponentProps, ReactNode } from 'react';
import type { Passage } from '../../corpus/passage.ts';
import { useArrivedSummary } from '../data/use-article-summaries.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { ArticleLabel } from '../ui/article-label.tsx';
import { cutSegments } from '../ui/segments.ts';
import style from './passage-quote.module.css';

const ELLIPSIS = '…';

interface PassageQuoteProps {
  readonly passage: Passage;
  /** In a card: of the box in which the words scroll above their source. */
  readonly box?: ComponentProps<'div'>;
  /** Outlet and date stand above it already. */
  readonly isBelowArticle?: boolean;
  /** What stands at the end of the source's line. */
  readonly children?: ReactNode;
}

/** A passage, quoted to the letter, with its mentions marked and its source. What was cut shows outside the quotation. */
export function PassageQuote({ passage, box, isBelowArticle = false, children }: PassageQuoteProps) {
  const messages = useMessages();
  const article = useArrivedSummary(passage.article);
  const origin = {
    title: messages.place.fromTitle,
    heading: messages.place.fromHeading,
    caption: messages.place.fromCaption,
    paragraph: null,
  }[passage.blockKind];
  return (
    <figure className={style.figure} data-card={box && ''}>
      <div className={style.quote} lang={article?.language} dir="auto" data-quote="" {...box}>
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
