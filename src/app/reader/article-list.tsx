import type { ArticleHead } from '../../corpus/article.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { selectArticle } from '../state/selection.ts';
import { useShown } from '../state/shown.ts';
import { isUnfiltered } from '../state/view.ts';
import { useView } from '../state/view-context.ts';
import { ArticleLabel } from '../ui/article-label.tsx';
import { Link } from '../ui/link.tsx';
import style from './article-list.module.css';

interface ArticleListProps {
  readonly articles: readonly ArticleHead[];
  /** Those that only their missing date keeps out of the chosen range. */
  readonly undated: readonly ArticleHead[];
}

/** The articles, oldest first; those without a date at the end. */
export function ArticleList({ articles, undated }: ArticleListProps) {
  const messages = useMessages();
  const { filters } = useView();
  const nothing = isUnfiltered(filters) ? messages.article.empty : messages.filters.noArticles;
  return (
    <>
      {articles.length === 0 ? <p className={style.empty}>{nothing}</p> : <Articles articles={articles} />}
      {undated.length > 0 && (
        <section>
          <h2 className={style.undated}>
            {messages.count.articles(undated.length)} {messages.filters.undated}
          </h2>
          <Articles articles={undated} />
        </section>
      )}
    </>
  );
}

function Articles({ articles }: { readonly articles: readonly ArticleHead[] }) {
  const messages = useMessages();
  const { passages } = useShown();
  const isWhole = isUnfiltered(useView().filters);
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
              {isWhole && `${messages.count.mentions(article.mentions)} · `}
              {messages.count.places(article.places.filter((place) => passages.has(place)).length)}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
