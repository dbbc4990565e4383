import type { ArticleHead } from '../../corpus/article.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { ArticleLabel } from '../ui/article-label.tsx';
import style from './article-header.module.css';

/** What is known of an article before its text. */
export function ArticleHeader({ article }: { readonly article: ArticleHead }) {
  const { article: words, count } = useMessages();
  return (
    <header className={style.header}>
      <p className={style.label}>
        <ArticleLabel article={article} /> · {count.mentions(article.mentions)}
      </p>
      <h2 className={article.title === null ? style.opening : style.title} lang={article.language} dir="auto">
        {article.title ?? words.untitled(article.opening)}
      </h2>
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
