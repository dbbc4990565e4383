import { Button } from '../../app/ui/button.tsx';
import { Dialog } from '../../app/ui/dialog.tsx';
import { useWords } from '../i18n/words.ts';
import { textOf } from '../model/files.ts';
import { editBetween } from '../model/follow.ts';
import { useProject, useSession } from '../state/use-session.ts';
import type { Conflict } from '../store/folder.ts';
import style from './conflict-dialog.module.css';

interface ConflictDialogProps {
  readonly conflict: Conflict;
  close(): void;
}

/** Shows both states of a file, where they differ, and asks which is to stay; until then neither is lost. */
export default function ConflictDialog({ conflict, close }: ConflictDialogProps) {
  const { conflict: words } = useWords();
  const session = useSession();
  const mine = useProject().history.present.get(conflict.path) ?? null;
  const [here, there] = [textIn(mine), textIn(conflict.theirs)];
  const { start, endBefore, endAfter } = editBetween(here ?? '', there ?? '');
  const sides = [
    { name: words.mine, text: here, end: endBefore, take: words.keepMine, whose: 'mine' as const },
    { name: words.theirs, text: there, end: endAfter, take: words.takeTheirs, whose: 'theirs' as const },
  ];
  return (
    <Dialog title={words.heading} close={close}>
      <p className={style.path} dir="ltr">
        {conflict.path}
      </p>
      <p>{words.why}</p>
      <div className={style.sides}>
        {sides.map(({ name, text, end, take, whose }) => (
          <section key={whose} className={style.side} aria-label={name}>
            <h3>{name}</h3>
            {text === null ? <p>{words.removed}</p> : <Difference text={text} start={start} end={end} />}
            <Button onClick={() => session.settle(conflict, whose)}>{take}</Button>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

const textIn = (bytes: Uint8Array | null): string | null => (bytes === null ? null : textOf(bytes));

/** So much stands around what differs. */
const AROUND = 240;
const MOST_SHOWN = 4000;

interface DifferenceProps {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function Difference({ text, start, end }: DifferenceProps) {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const differing = text.slice(start, end);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard
    <pre className={style.text} dir="auto" tabIndex={0}>
      {from > 0 && '…'}
      {text.slice(from, start)}
      <mark>{differing.slice(0, MOST_SHOWN)}</mark>
      {differing.length > MOST_SHOWN ? '…' : text.slice(end, to)}
      {to < text.length && '…'}
    </pre>
  );
}
