import { useMessages } from '../i18n/use-messages.ts';
import { useDefaultView } from '../state/default-view.ts';
import { encodeView } from '../state/url.ts';
import { useView } from '../state/view-context.ts';
import style from './embed-frame.module.css';
import { useHost } from './use-host.ts';

/** What an embedded map adds to the map: the line to its host, and the way to the page by itself. */
export function EmbedFrame() {
  const messages = useMessages();
  const view = useView();
  const defaults = useDefaultView();
  useHost();
  return (
    <a className={style.open} href={`?${encodeView(view, defaults)}`} target="_blank" rel="noopener">
      {messages.embed.openInFull}
    </a>
  );
}
