import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { isKept, keep } from '../state/kept-flags.ts';
import { SHORTCUTS, type Shortcut } from '../state/shortcuts.ts';
import { Dialog } from '../ui/dialog.tsx';
import style from './shortcuts-dialog.module.css';

/** What the keys do; the single keys can be switched off. */
export function ShortcutsDialog({ close }: { close(): void }) {
  const { shortcuts: words } = useMessages();
  const [isOn, setOn] = useState(() => !isKept('shortcuts-off'));
  const switchTo = (on: boolean) => {
    keep('shortcuts-off', !on);
    setOn(on);
  };
  return (
    <Dialog title={words.title} close={close}>
      <label className={style.switch}>
        <input type="checkbox" checked={isOn} onChange={(event) => switchTo(event.target.checked)} />
        {words.on}
      </label>
      <dl className={style.keys} data-off={!isOn}>
        {(Object.keys(SHORTCUTS) as Shortcut[]).map((shortcut) => (
          <Key key={shortcut} name={keyName(SHORTCUTS[shortcut])} does={words[shortcut]} />
        ))}
      </dl>
      <dl className={style.keys}>
        <Key name="Tab" does={words.tab} />
        <Key name="← ↑ ↓ →" does={words.arrows} />
        <Key name="Enter" does={words.enter} />
        <Key name="Esc" does={words.escape} />
      </dl>
    </Dialog>
  );
}

function Key({ name, does }: { readonly name: string; readonly does: string }) {
  return (
    <div>
      <dt>
        <kbd dir="ltr">{name}</kbd>
      </dt>
      <dd>{does}</dd>
    </div>
  );
}

/** The key as a Latin keyboard has it printed: `KeyJ` is J, whatever letter it types. */
const keyName = (code: string): string => (code === 'Slash' ? '/' : code.replace('Key', ''));
