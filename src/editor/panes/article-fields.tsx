import { useId } from 'react';
import { type EditedField, withField } from '../../input/edit/edit-article.ts';
import { useWords } from '../i18n/words.ts';
import { editWords } from '../model/article-edits.ts';
import { useSession } from '../state/use-session.ts';
import type { ArticleRow } from '../worker/replies.ts';
import style from './article-fields.module.css';

const FIELDS = ['outlet', 'author', 'date', 'source', 'language'] as const;
type FormField = (typeof FIELDS)[number];

const NAMES: Readonly<Record<FormField, EditedField>> = {
  outlet: 'outlet',
  author: 'author',
  date: 'date',
  source: 'source',
  language: 'lang',
};

/** What is known of an article besides its title; what was guessed says so until a person has looked at it. */
export function ArticleFields({ row }: { readonly row: ArticleRow }) {
  const { article } = useWords();
  const guessed = FIELDS.some((field) => row.inferred.includes(NAMES[field]));
  return (
    <details className={style.details}>
      <summary>
        {article.fields} {guessed && <span className={style.guessed}>{article.guessed}</span>}
      </summary>
      <div className={style.grid}>
        {FIELDS.map((field) => (
          <Field key={field} row={row} field={field} />
        ))}
      </div>
    </details>
  );
}

interface FieldProps {
  readonly row: ArticleRow;
  readonly field: FormField;
}

function Field({ row, field }: FieldProps) {
  const { article } = useWords();
  const session = useSession();
  const id = useId();
  const write = (value: string) => {
    const written = value.trim() === '' ? null : value;
    if (field === 'language' && written === null) return;
    session.edit(
      row.path,
      (text) => editWords(text, (file) => withField(file, NAMES[field], written)),
      `${field} ${row.path}`,
    );
  };
  return (
    <div className={style.field}>
      <label htmlFor={id}>
        {article[field]}{' '}
        {row.inferred.includes(NAMES[field]) && <span className={style.guessed}>{article.guessed}</span>}
      </label>
      <input
        key={`${row.path} ${row[field] ?? ''}`}
        id={id}
        {...(row[field] === null ? {} : { dir: 'auto' })}
        defaultValue={row[field] ?? ''}
        {...(field === 'date' ? { placeholder: article.dateHint } : {})}
        onBlur={(event) => event.target.value !== (row[field] ?? '') && write(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
    </div>
  );
}
