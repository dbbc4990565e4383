import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import style from '../notices/notices.module.css';
import { isKept, keep } from '../state/kept-flags.ts';
import { Button } from '../ui/button.tsx';

/** What one can do here, in one line, until it has been read. */
export function Hint() {
  const { hint } = useMessages();
  const [isRead, setRead] = useState(() => isKept('hint-read'));
  if (isRead) return null;
  const dismiss = () => {
    keep('hint-read', true);
    setRead(true);
  };
  return (
    <div className={style.notices}>
      <p>{hint.text}</p>
      <Button compact icon="close" onClick={dismiss}>
        {hint.read}
      </Button>
    </div>
  );
}
