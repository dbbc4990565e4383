import { useEffect } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { usePadding } from '../layout/use-padding.ts';
import { encodeView } from '../model/write-url.ts';
import { Notices } from '../notices/notices.tsx';
import { useDefaultView } from '../state/use-default-view.ts';
import { useView } from '../state/view-context.ts';
import style from './embed-frame.module.css';
import { useHost } from './use-host.ts';

interface EmbedFrameProps {
  /** Parts of the link that could not be used; `null` where the panel says so. */
  readonly unusable: readonly string[] | null;
}

/** What an embedded map adds to the map: the line to its host, and the way to the page by itself. */
export function EmbedFrame({ unusable }: EmbedFrameProps) {
  const messages = useMessages();
  const view = useView();
  const defaults = useDefaultView();
  const padding = usePadding();
  const covered = messages.direction === 'rtl' ? padding.right : padding.left;
  useHost();
  useEmbeddedDocument();
  return (
    <aside
      className={style.frame}
      style={{ marginInlineStart: covered }}
      aria-label={messages.embed.openInFull}
    >
      {view.place === null && (
        <a className={style.open} href={`?${encodeView(view, defaults)}`} target="_blank" rel="noopener">
          {messages.embed.openInFull}
        </a>
      )}
      {unusable !== null && <Notices unusable={unusable} />}
    </aside>
  );
}

/** Lets style sheets know that the page stands in a frame, where scrolling goes on to the page around. */
function useEmbeddedDocument(): void {
  useEffect(function markEmbedded() {
    document.documentElement.dataset.embedded = '';
    return () => {
      delete document.documentElement.dataset.embedded;
    };
  }, []);
}
