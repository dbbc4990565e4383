import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { useShortcut } from '../state/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { Deferred } from '../ui/deferred.tsx';

const loadDialog = () => import('./shortcuts-dialog.tsx').then((module) => module.ShortcutsDialog);

/** The page of shortcuts, by its button or by its own key. */
export function ShortcutsHelp() {
  const { shortcuts } = useMessages();
  const [isOpen, setOpen] = useState(false);
  useShortcut('help', () => setOpen(true));
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {shortcuts.title}
      </Button>
      {isOpen && <Deferred load={loadDialog} props={{ close: () => setOpen(false) }} />}
    </>
  );
}
