import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { ArticleMark } from '../worker/replies.ts';
import style from './marked-text.module.css';

interface MarkedTextProps {
  readonly label: string;
  readonly language: string;
  readonly text: string;
  readonly marks: readonly ArticleMark[];
  /** Start of the mark that is being looked at. */
  readonly chosen: number | null;
  change(text: string): void;
  /** The caret or selection is at these offsets. */
  point(from: number, to: number): void;
  /** HTML that is pasted, instead of the browser's own rendering of it. */
  paste(html: string, from: number, to: number): void;
}

/** A text that is typed into, with its marks beneath it: the words stay plain text, so that nothing pasted can be anything else. */
export function MarkedText({ label, language, text, marks, chosen, change, point, paste }: MarkedTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    function showChosen() {
      if (chosen !== null)
        mirror.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
    },
    [chosen],
  );
  const tell = () => {
    const { selectionStart, selectionEnd } = field.current ?? { selectionStart: 0, selectionEnd: 0 };
    point(selectionStart, selectionEnd);
  };
  return (
    <div className={style.sheet} lang={language} dir="auto">
      <div ref={mirror} className={style.mirror} aria-hidden="true" dir="auto">
        {markedPieces(text, marks, chosen)}
        {'\n'}
      </div>
      <textarea
        ref={field}
        className={style.field}
        aria-label={label}
        dir="auto"
        spellCheck={false}
        value={text}
        onChange={(event) => change(event.target.value)}
        onClick={tell}
        onKeyUp={(event) => event.key.startsWith('Arrow') && tell()}
        onSelect={() => {
          const { selectionStart, selectionEnd } = field.current ?? { selectionStart: 0, selectionEnd: 0 };
          if (selectionStart !== selectionEnd) tell();
        }}
        onPaste={(event) => {
          const html = event.clipboardData.getData('text/html');
          if (html === '') return;
          event.preventDefault();
          paste(html, event.currentTarget.selectionStart, event.currentTarget.selectionEnd);
        }}
      />
    </div>
  );
}

function markedPieces(text: string, marks: readonly ArticleMark[], chosen: number | null): ReactNode[] {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const { start, end, state, inTitle } of marks) {
    if (inTitle || start < from || end > text.length) continue;
    pieces.push(
      text.slice(from, start),
      <span
        key={start}
        className={style.mark}
        data-state={state}
        {...(start === chosen ? { 'data-chosen': '' } : {})}
      >
        {text.slice(start, end)}
      </span>,
    );
    from = end;
  }
  return [...pieces, text.slice(from)];
}
