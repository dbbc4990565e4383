import { useId, useState } from 'react';
import { withField } from '../../input/edit/edit-article.ts';
import { useWords } from '../i18n/words.ts';
import { editWords } from '../model/article-edits.ts';
import type { Chosen } from '../model/chosen.ts';
import { useSession } from '../state/use-session.ts';
import type { ArticleMark, ArticleRow } from '../worker/replies.ts';
import style from './article-fields.module.css';
import { MarkedText } from './marked-text.tsx';

interface TitleFieldProps {
  readonly row: ArticleRow;
  readonly marks: readonly ArticleMark[];
  readonly chosen: Chosen | null;
  /** The caret or selection is at these offsets. */
  point(from: number, to: number): void;
}

/** The title, with its marks; what is written there is taken when it is left, and is then no longer guessed. */
export function TitleField({ row, marks, chosen, point }: TitleFieldProps) {
  const { article } = useWords();
  const session = useSession();
  const known = row.title ?? '';
  const [title, setTitle] = useState(known);
  const id = useId();
  const write = () => {
    const written = title.trim() === '' ? null : title;
    if (title !== known)
      session.edit(
        row.path,
        (text) => editWords(text, (file) => withField(file, 'title', written)),
        `title ${row.path}`,
      );
  };
  return (
    <div className={style.title}>
      <label htmlFor={id}>
        {article.title}{' '}
        {row.inferred.includes('title') && <span className={style.guessed}>{article.guessed}</span>}
      </label>
      <MarkedText
        part="title"
        language={row.language}
        text={title}
        marks={marks.filter(({ inTitle, start, end, quote }) => inTitle && title.slice(start, end) === quote)}
        chosen={chosen?.inTitle ? chosen.start : null}
        change={(text) => setTitle(text.replace(/\s*\n\s*/g, ' '))}
        point={(from, to) => title === known && point(from, to)}
        field={{
          id,
          rows: 1,
          placeholder: article.untitled,
          onBlur: write,
          onKeyDown(event) {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            write();
          },
        }}
      />
    </div>
  );
}
