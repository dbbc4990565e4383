import { useId, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Deferred } from '../../ui/deferred.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { LayerSwitchesProps } from './layer-switches.tsx';
import style from './legend.module.css';
import { MarkKey } from './mark-key.tsx';

const loadSwitches = () => import('./layer-switches.tsx').then((module) => module.LayerSwitches);

/**
 * One quiet control: it switches the layers when asked to, and explains the marks, on paper unasked. Closed again it keeps what was
 * chosen.
 */
export function Legend(switches: LayerSwitchesProps) {
  const { map: words } = useMessages();
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const bodyId = useId();
  return (
    <section className={style.legend} aria-label={words.legend.title}>
      <button
        type="button"
        className={style.title}
        aria-expanded={!!isOpen}
        aria-controls={bodyId}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="layers" />
        <span>{words.legend.title}</span>
      </button>
      <div id={bodyId} className={style.body} hidden={!isOpen}>
        {isOpen !== null && <Deferred load={loadSwitches} props={switches} />}
        <MarkKey />
      </div>
    </section>
  );
}
