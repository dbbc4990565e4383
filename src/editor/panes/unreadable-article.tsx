import { useWords } from '../i18n/words.ts';
import { bytesOf } from '../model/files.ts';
import { useProject, useSession } from '../state/use-session.ts';
import type { ArticleRow } from '../worker/replies.ts';
import { ProblemList } from './problem-list.tsx';
import style from './unreadable-article.module.css';

/** A file that is no article yet: what is wrong with it, and its text as it is, to be fixed. */
export default function UnreadableArticle({ row }: { readonly row: ArticleRow }) {
  const { article } = useWords();
  const session = useSession();
  useProject();
  return (
    <section className={style.pane}>
      <p>{article.unreadable}</p>
      <ProblemList problems={row.problems} isOfOneFile />
      <textarea
        dir="auto"
        data-steps="project"
        aria-label={row.path}
        value={session.text(row.path) ?? ''}
        onChange={(event) =>
          session.apply(new Map([[row.path, bytesOf(event.target.value)]]), `words ${row.path}`)
        }
      />
    </section>
  );
}
