import type { ArticleSummary } from '../../corpus/article.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { TakeAlongButton } from '../share/take-along-button.tsx';
import { deselectArticle, selectArticle } from '../state/selection.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import style from './reader-bar.module.css';

/** The way back to the lists, and the ways to take the article along. */
export function ReaderBar({ article }: { readonly article: ArticleSummary | null }) {
  const { article: words } = useMessages();
  return (
    <nav className={style.bar}>
      <Link to={deselectArticle()} className={style.back}>
        <Icon name="before" />
        {words.toList}
      </Link>
      {article !== null && (
        <TakeAlongButton to={selectArticle(article.id)} title={words.titleOf(article)} passage={null} />
      )}
    </nav>
  );
}
