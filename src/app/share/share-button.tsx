import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Deferred } from '../ui/deferred.tsx';

const loadDialog = () => import('./share-dialog.tsx').then((module) => module.ShareDialog);

/** Opens the dialog, whose code is fetched only then. */
export function ShareButton({ compact = false }: { readonly compact?: boolean }) {
  const { share } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button compact={compact} icon="share" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {share.title}
      </Button>
      {isOpen && <Deferred load={loadDialog} props={{ close: () => setOpen(false) }} />}
    </>
  );
}
