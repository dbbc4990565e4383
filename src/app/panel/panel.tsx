import type { RefObject } from 'react';
import { useHasControl } from '../embed/embedding.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useNarrow } from '../state/media.ts';
import { Notices } from './notices.tsx';
import style from './panel.module.css';
import { PanelContent } from './panel-content.tsx';
import { PanelHeader } from './panel-header.tsx';
import { SheetHandle } from './sheet-handle.tsx';
import { useSheet } from './use-sheet.ts';

interface PanelProps {
  readonly header: RefObject<HTMLElement | null>;
  readonly body: RefObject<HTMLElement | null>;
  /** Parts of the link that could not be used. */
  readonly unusable: readonly string[];
}

/** What stands beside the map: on a wide window a card at the inline start, on a phone a bar and a bottom sheet. */
export function Panel({ header, body, unusable }: PanelProps) {
  const messages = useMessages();
  const isNarrow = useNarrow();
  const hasHeader = useHasControl('panel');
  const sheet = useSheet(body);
  return (
    <div className={style.panel}>
      {hasHeader && <PanelHeader box={header} />}
      <section
        ref={body}
        className={style.body}
        aria-label={messages.app.panel}
        data-stop={isNarrow ? sheet.stop : undefined}
      >
        {isNarrow && <SheetHandle sheet={sheet} />}
        <Notices unusable={unusable} />
        <PanelContent />
      </section>
    </div>
  );
}
