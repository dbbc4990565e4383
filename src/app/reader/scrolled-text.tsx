import type { ReactNode, RefObject } from 'react';
import type { ArticleSummary } from '../../corpus/article.ts';
import { useMessages } from '../i18n/use-messages.ts';
import style from './reader.module.css';

interface ScrolledTextProps {
  readonly article: ArticleSummary;
  readonly box?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** What scrolls is reachable by keyboard, and named by the article. */
export function ScrolledText({ article, box, children }: ScrolledTextProps) {
  const { article: words } = useMessages();
  return (
    <section
      ref={box}
      aria-label={article.title ?? words.untitled(article.opening)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className={style.scroll}
    >
      {children}
    </section>
  );
}
