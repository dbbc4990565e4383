import { useId, useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { copyText } from './copy-text.ts';
import style from './share-dialog.module.css';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
}

type Outcome = 'none' | 'copied' | 'refused';

/** A text to take along. Where the browser refuses to copy it, it is there to be marked by hand. */
export function CopyField({ label, text }: CopyFieldProps) {
  const { share } = useMessages();
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const copy = () =>
    copyText(text).then(
      () => setOutcome('copied'),
      (reason: unknown) => {
        console.warn('The browser refused to copy.', reason);
        setOutcome('refused');
      },
    );
  return (
    <div className={style.field}>
      <label htmlFor={id}>{label}</label>
      <span role="status">{outcome === 'none' ? '' : share[outcome]}</span>
      <Button onClick={() => void copy()} aria-label={share.copyOf(label)}>
        {share.copy}
      </Button>
      <textarea
        id={id}
        className={style.code}
        dir="ltr"
        readOnly
        rows={Math.min(6, lines(text))}
        value={text}
      />
    </div>
  );
}

/** A line of the field holds about this many letters. */
const LINE = 60;
const lines = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.ceil(Math.max(1, line.length) / LINE), 0);
