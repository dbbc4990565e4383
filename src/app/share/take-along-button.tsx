import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Deferred } from '../ui/deferred.tsx';
import type { TakeAlongProps } from './take-along.tsx';

const loadTakeAlong = () => import('./take-along.tsx').then((module) => module.TakeAlong);

/** Shows the ways to take something along when they are wanted. */
export function TakeAlongButton(props: TakeAlongProps) {
  const { takeAlong } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button compact icon="share" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {takeAlong.title}
      </Button>
      {isOpen && <Deferred load={loadTakeAlong} props={props} />}
    </>
  );
}
