import { useMessages } from '../i18n/use-messages.ts';
import { deselectArticle } from '../state/selection.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import style from './reader-bar.module.css';

/** The way back to the lists. */
export function ReaderBar() {
  const { article } = useMessages();
  return (
    <nav className={style.bar}>
      <Link to={deselectArticle()} className={style.back}>
        <Icon name="before" />
        {article.toList}
      </Link>
    </nav>
  );
}
