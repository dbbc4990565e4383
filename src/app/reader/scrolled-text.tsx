import type { ReactNode, RefObject } from 'react';
import type { ArticleSummary } from '../../corpus/article.ts';
import { directionOf } from '../../model/direction.ts';
import { useMessages } from '../i18n/use-messages.ts';
import style from './reader.module.css';

interface ScrolledTextProps {
  readonly article: ArticleSummary;
  readonly box?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** What scrolls is reachable by keyboard, and named by the article: in one line above it, when its header is out of sight. */
export function ScrolledText({ article, box, children }: ScrolledTextProps) {
  const { article: words } = useMessages();
  const title = words.titleOf(article);
  return (
    <section
      ref={box}
      aria-label={title}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className={style.scroll}
    >
      <div
        className={style.title}
        data-title={title}
        lang={article.language}
        dir={directionOf(article.language)}
        aria-hidden="true"
      />
      {children}
    </section>
  );
}
