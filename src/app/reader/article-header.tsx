import type { ReactNode } from 'react';
import type { ArticleSummary } from '../../corpus/article.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { ArticleLabel } from '../ui/article-label.tsx';
import style from './article-header.module.css';

interface ArticleHeaderProps {
  readonly article: ArticleSummary;
  /** Its title, with the mentions in it; without one the article is named by its first words, as everywhere. */
  readonly children?: ReactNode;
}

/** What is known of an article before its text. */
export function ArticleHeader({ article, children }: ArticleHeaderProps) {
  const { article: words, count } = useMessages();
  return (
    <header className={style.header}>
      <p className={style.label}>
        <ArticleLabel article={article}>{count.mentions(article.mentions)}</ArticleLabel>
      </p>
      {children ?? <Title article={article} />}
      {article.author !== null && (
        <p className={style.label} dir="auto">
          {words.author(article.author)}
        </p>
      )}
      {article.source !== null && (
        <p className={style.label}>
          <a href={article.source} rel="noreferrer" target="_blank">
            {words.source}
          </a>
        </p>
      )}
      {article.rights !== null && (
        <p className={style.label} dir="auto">
          {article.rights}
        </p>
      )}
    </header>
  );
}

function Title({ article }: { readonly article: ArticleSummary }) {
  const { article: words } = useMessages();
  return (
    <h2 className={style.title} lang={article.language} dir="auto">
      {words.titleOf(article)}
    </h2>
  );
}
