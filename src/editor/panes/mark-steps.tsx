import { useEffect } from 'react';
import { Button } from '../../app/ui/button.tsx';
import { useWords } from '../i18n/words.ts';
import { type Chosen, inTextOrder } from '../model/chosen.ts';
import type { ArticleMark } from '../worker/replies.ts';
import style from './text-pane.module.css';

interface MarkStepsProps {
  /** Whether the text has been read; before that nobody knows what is in it. */
  readonly isRead: boolean;
  readonly marks: readonly ArticleMark[];
  readonly toLookAt: readonly ArticleMark[];
  readonly chosen: Chosen | null;
  choose(mark: ArticleMark): void;
}

/** How much was found, and a way through what a person should look at. */
export function MarkSteps({ isRead, marks, toLookAt, chosen, choose }: MarkStepsProps) {
  const { marks: words, start } = useWords();
  const step = (by: 1 | -1) => {
    const isAhead = (mark: ArticleMark) => chosen === null || by * inTextOrder(mark, chosen) > 0;
    const ahead = by === 1 ? toLookAt.find(isAhead) : toLookAt.findLast(isAhead);
    const next = ahead ?? toLookAt.at(by === 1 ? 0 : -1);
    if (next !== undefined) choose(next);
  };
  useStepKey(step);
  const named = new Set(marks.flatMap(({ place }) => place ?? []));
  return (
    <footer className={style.steps}>
      {isRead ? (
        <p className={style.counts}>
          <strong>{words.found(named.size)}</strong>
          <span>{words.toLookAt(toLookAt.length)}</span>
        </p>
      ) : (
        <p className={style.counts} role="status">
          {start.reading}
        </p>
      )}
      {chosen === null && <p className={style.hint}>{words.hint}</p>}
      <Button compact icon="before" disabled={toLookAt.length === 0} onClick={() => step(-1)}>
        {words.previous}
      </Button>
      <Button compact icon="after" disabled={toLookAt.length === 0} onClick={() => step(1)}>
        {words.next}
      </Button>
    </footer>
  );
}

/** Alt and N, with Shift backwards: a letter alone is typed into the text. */
function useStepKey(step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.code !== 'KeyN') return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
}
