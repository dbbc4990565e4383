import { useMemo, useState } from 'react';
import { Button } from '../../app/ui/button.tsx';
import { foldText } from '../../text/fold.ts';
import { useWords } from '../i18n/words.ts';
import { countArticles } from '../model/files.ts';
import { useProject } from '../state/use-session.ts';
import type { ArticleRow } from '../worker/replies.ts';
import style from './article-list.module.css';

interface ArticleListProps {
  /** `null` until they have been read. */
  readonly rows: readonly ArticleRow[] | null;
  readonly open: string | null;
  choose(path: string): void;
  add(): void;
}

/** So many fit on no screen; the rest is found by searching. */
const MOST_SHOWN = 200;
const MANY = 8;

const NO_ROWS: readonly ArticleRow[] = [];

/** The articles of the project, and the way to one more. */
export function ArticleList({ rows: read, open, choose, add }: ArticleListProps) {
  const { project, article } = useWords();
  const rows = read ?? NO_ROWS;
  const count = countArticles(useProject().history.present);
  const [words, setWords] = useState('');
  const found = useFoundRows(rows, foldText(words));
  return (
    <nav className={style.list} aria-label={project.articles(count)}>
      <header className={style.header}>
        <span>{project.articles(count)}</span>
        <Button compact icon="plus" onClick={add}>
          {project.add}
        </Button>
      </header>
      {read === null && (
        <p className={style.more} role="status">
          {project.reading(count)}
        </p>
      )}
      {rows.length > MANY && (
        <input
          type="search"
          className={style.search}
          aria-label={project.search}
          placeholder={project.search}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <ul>
        {found.slice(0, MOST_SHOWN).map((row) => (
          <li key={row.path}>
            <button
              type="button"
              className={style.row}
              aria-current={row.path === open}
              onClick={() => choose(row.path)}
            >
              <span dir="auto" lang={row.language}>
                {row.title ?? (row.opening || article.untitled)}
              </span>
              <small>
                {row.id === null ? article.unreadable : [row.outlet, row.date].filter(Boolean).join(' | ')}
              </small>
            </button>
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN && <p className={style.more}>{project.more(found.length - MOST_SHOWN)}</p>}
    </nav>
  );
}

/** Folds what can be found only while somebody searches: at every key in a text there are other rows. */
function useFoundRows(rows: readonly ArticleRow[], wanted: string): readonly ArticleRow[] {
  const isSearching = wanted !== '';
  const folded = useMemo(
    () => (isSearching ? rows.map(({ title, opening }) => foldText(`${title ?? ''} ${opening}`)) : []),
    [rows, isSearching],
  );
  return isSearching ? rows.filter((_row, at) => folded[at]?.includes(wanted)) : rows;
}
