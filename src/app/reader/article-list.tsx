import type { ArticleHead } from '../../corpus/article.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { selectArticle } from '../state/selection.ts';
import { ArticleLabel } from '../ui/article-label.tsx';
import { Link } from '../ui/link.tsx';
import style from './article-list.module.css';

/** The articles, oldest first; those without a date at the end. */
export function ArticleList({ articles }: { readonly articles: readonly ArticleHead[] }) {
  const messages = useMessages();
  if (articles.length === 0) return <p className={style.empty}>{messages.article.empty}</p>;
  const firstDay = ({ days }: ArticleHead) => days?.[0] ?? '9999';
  const sorted = articles.toSorted((one, other) => firstDay(one).localeCompare(firstDay(other)));
  return (
    <ol>
      {sorted.map((article) => (
        <li key={article.id}>
          <Link to={selectArticle(article.id)} className={style.article}>
            <span className={style.label}>
              <ArticleLabel article={article} />
            </span>
            <span className={style.title} lang={article.language} dir="auto">
              {article.title ?? messages.article.untitled(article.opening)}
            </span>
            <span className={style.label}>
              {messages.count.mentions(article.mentions)} · {messages.count.places(article.places.length)}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
