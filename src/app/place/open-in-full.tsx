import { useMessages } from '../i18n/use-messages.ts';
import { useEmbedding } from '../layout/use-embedding.ts';
import { encodeView } from '../model/write-url.ts';
import { useDefaultView } from '../state/use-default-view.ts';
import { useView } from '../state/view-context.ts';
import { Icon } from '../ui/icon.tsx';
import style from './open-in-full.module.css';

/** In a frame the way to the page by itself stands in the card: over the map it would lie on it. */
export function OpenInFull() {
  const { embed } = useMessages();
  const view = useView();
  const defaults = useDefaultView();
  const isFramed = useEmbedding() !== null;
  if (!isFramed) return null;
  return (
    <a
      className={style.open}
      href={`?${encodeView(view, defaults)}`}
      target="_blank"
      rel="noopener"
      aria-label={embed.openInFull}
      title={embed.openInFull}
    >
      <Icon name="grow" />
    </a>
  );
}
