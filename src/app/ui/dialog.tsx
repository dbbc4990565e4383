import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { Button } from './button.tsx';
import style from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  close(): void;
}

/** A modal dialog. The browser keeps the focus in it, closes it with Escape and gives the focus back. */
export function Dialog({ title, children, close }: DialogProps) {
  const { app } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(function openDialog() {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={style.dialog}
      aria-labelledby={titleId}
      onClose={close}
      // Escape closes the dialog, and not what it was opened from.
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <div className={style.header}>
        <h2 id={titleId} className={style.title}>
          {title}
        </h2>
        <Button compact icon="close" onClick={() => dialog.current?.close()}>
          {app.close}
        </Button>
      </div>
      {children}
    </dialog>
  );
}
