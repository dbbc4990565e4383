import { type ComponentProps, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { ArticleMark } from '../worker/replies.ts';
import style from './marked-text.module.css';

interface MarkedTextProps {
  readonly part: 'title' | 'body';
  readonly language: string;
  readonly text: string;
  readonly marks: readonly ArticleMark[];
  /** Start of the mark that is being looked at. */
  readonly chosen: number | null;
  change(text: string): void;
  /** The caret or selection is at these offsets. */
  point(from: number, to: number): void;
  /** What of HTML that is pasted between two texts goes into the field; only its words where this is not given. */
  textOf?(html: string, before: string, after: string): Promise<string>;
  /** What else the field is told: its label, what it says while it is empty. */
  readonly field: Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> & {
    readonly 'data-steps'?: 'project';
  };
}

/** A text that is typed into, with its marks beneath it: the words stay plain text, so that nothing pasted can be anything else. */
export function MarkedText({
  part,
  language,
  text,
  marks,
  chosen,
  change,
  point,
  textOf,
  field: told,
}: MarkedTextProps) {
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
    <div className={style.sheet} data-part={part} lang={language} dir="auto">
      <div ref={mirror} className={style.mirror} aria-hidden="true" dir="auto">
        {markedPieces(text, marks, chosen)}
        {'\n'}
      </div>
      <textarea
        {...told}
        ref={field}
        className={style.field}
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
          if (html === '' || textOf === undefined) return;
          event.preventDefault();
          const area = event.currentTarget;
          const { value, selectionStart: from, selectionEnd: to } = area;
          void textOf(html, value.slice(0, from), value.slice(to)).then((words) => {
            area.setRangeText(words, from, to, 'end');
            area.dispatchEvent(new Event('input', { bubbles: true }));
          });
        }}
      />
    </div>
  );
}

function markedPieces(text: string, marks: readonly ArticleMark[], chosen: number | null): ReactNode[] {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const { start, end, state } of marks) {
    if (start < from || end > text.length) continue;
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
