import { useEffect, useState } from 'react';
import { Button } from '../../app/ui/button.tsx';
import { Dialog } from '../../app/ui/dialog.tsx';
import type { EditorMessages } from '../../languages/editor/messages.ts';
import { useWords } from '../i18n/words.ts';
import { useSession } from '../state/use-session.ts';
import type { ArticleRow, Origins } from '../worker/replies.ts';
import style from './origins-dialog.module.css';

interface OriginsDialogProps {
  readonly rows: readonly ArticleRow[];
  /** Downloads the file to send; `null` for who has just opened one. */
  readonly send: (() => void) | null;
  close(): void;
}

/** Where everything in the project comes from: what who sends a draft and who gets one should see first. */
export default function OriginsDialog({ rows, send, close }: OriginsDialogProps) {
  const { origins: words } = useWords();
  const origins = useOrigins();
  return (
    <Dialog title={words.heading} close={close}>
      <div className={style.page}>
        <p>{send === null ? words.received : words.why}</p>
        {send !== null && <Button onClick={send}>{words.send}</Button>}
        <h3>{words.articles}</h3>
        <ul className={style.list}>
          {rows.slice(0, MOST_SHOWN).map((row) => (
            <ArticleOrigin key={row.path} row={row} corrections={origins?.corrections[row.path] ?? 0} />
          ))}
        </ul>
        {rows.length > MOST_SHOWN && <p>{words.more(rows.length - MOST_SHOWN)}</p>}
        <h3>{words.data}</h3>
        {origins === null ? (
          <p role="status">{words.reading}</p>
        ) : (
          <ul className={style.list}>
            {origins.dataSets.map((dataSet) => (
              <li key={dataSet} dir="auto">
                {dataSet}
              </li>
            ))}
          </ul>
        )}
        {send === null && <Button onClick={close}>{words.begin}</Button>}
      </div>
    </Dialog>
  );
}

/** Nobody reads more here; the list of articles has them all. */
const MOST_SHOWN = 100;

function useOrigins(): Origins | null {
  const { desk } = useSession();
  const [origins, setOrigins] = useState<Origins | null>(null);
  useEffect(
    function ask() {
      desk.origins().then(setOrigins, (error: unknown) => console.error(error));
    },
    [desk],
  );
  return origins;
}

function ArticleOrigin({ row, corrections }: { readonly row: ArticleRow; readonly corrections: number }) {
  const { article, origins: words } = useWords();
  const guessed = row.inferred.flatMap((field) => fieldName(field, article) ?? []);
  return (
    <li>
      <strong dir="auto">{row.title ?? (row.opening || article.untitled)}</strong>
      <small>{[row.outlet, row.author, row.date].filter(Boolean).join(' | ')}</small>
      {isWebAddress(row.source) ? (
        <a href={row.source} target="_blank" rel="noreferrer noopener" dir="ltr">
          {row.source}
        </a>
      ) : (
        <small>{row.source ?? words.noSource}</small>
      )}
      {guessed.length > 0 && <small className={style.guessed}>{words.guessed(guessed)}</small>}
      {corrections > 0 && <small>{words.corrected(corrections)}</small>}
    </li>
  );
}

const isWebAddress = (source: string | null): source is string => /^https?:\/\//.test(source ?? '');

/** A field as its form calls it. */
function fieldName(field: string, words: EditorMessages['article']): string | null {
  const names: Readonly<Record<string, string>> = {
    title: words.title,
    outlet: words.outlet,
    author: words.author,
    date: words.date,
    source: words.source,
    lang: words.language,
  };
  return names[field] ?? null;
}
