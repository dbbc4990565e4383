import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Deferred } from '../ui/deferred.tsx';
import style from './take-along.module.css';
import type { TakeAlongProps } from './take-along.tsx';

const loadTakeAlong = () => import('./take-along.tsx').then((module) => module.TakeAlong);

/** Shows the ways to take something along when they are wanted, over what stands around the button. */
export function TakeAlongButton(props: TakeAlongProps) {
  const { takeAlong } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !box.current?.contains(relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what its buttons do, and is none itself
    <span ref={box} className={style.box} onKeyDown={close} onBlur={leave}>
      <Button
        compact
        icon="share"
        className={style.button ?? ''}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {takeAlong.title}
      </Button>
      {isOpen && (
        <span className={style.menu}>
          <Deferred load={loadTakeAlong} props={props} />
        </span>
      )}
    </span>
  );
}
