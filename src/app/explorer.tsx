import { useRef } from 'react';
import { useEmbedding } from './embed/embedding.ts';
import { useHasPanel } from './embed/use-has-panel.ts';
import style from './explorer.module.css';
import { useMessages } from './i18n/use-messages.ts';
import { MapView } from './map/map-view.tsx';
import { Panel } from './panel/panel.tsx';
import { CoverContext } from './state/cover.ts';
import { useDocumentTheme } from './state/theme.ts';
import { useDocumentTitle } from './state/use-document-title.ts';
import { useMeasuredCover } from './state/use-measured-cover.ts';
import { Deferred } from './ui/deferred.tsx';

const loadEmbedFrame = () => import('./embed/embed-frame.tsx').then((module) => module.EmbedFrame);

/** The page: the map over all of it, and what covers the map. */
export function Explorer({ unusable }: { readonly unusable: readonly string[] }) {
  const messages = useMessages();
  const header = useRef<HTMLElement>(null);
  const body = useRef<HTMLElement>(null);
  const embedding = useEmbedding();
  const hasPanel = useHasPanel();
  const cover = useMeasuredCover(header, body, hasPanel);
  useDocumentTheme();
  useDocumentTitle();
  return (
    <CoverContext value={cover}>
      {hasPanel && <Panel header={header} body={body} unusable={unusable} />}
      {embedding !== null && (
        <Deferred load={loadEmbedFrame} props={{ unusable: hasPanel ? null : unusable }} />
      )}
      <main className={style.map} aria-label={messages.app.map}>
        <MapView />
      </main>
    </CoverContext>
  );
}
