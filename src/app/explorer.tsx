import { useRef } from 'react';
import style from './explorer.module.css';
import { useMessages } from './i18n/use-messages.ts';
import { MapView } from './map/map-view.tsx';
import { Panel } from './panel/panel.tsx';
import { CoverContext } from './state/cover.ts';
import { useDocumentTheme } from './state/theme.ts';
import { useDocumentTitle } from './state/use-document-title.ts';
import { useMeasuredCover } from './state/use-measured-cover.ts';

/** The page: the map over all of it, and what covers the map. */
export function Explorer({ unusable }: { readonly unusable: readonly string[] }) {
  const messages = useMessages();
  const header = useRef<HTMLElement>(null);
  const body = useRef<HTMLElement>(null);
  const cover = useMeasuredCover(header, body);
  useDocumentTheme();
  useDocumentTitle();
  return (
    <CoverContext value={cover}>
      <Panel header={header} body={body} unusable={unusable} />
      <main className={style.map} aria-label={messages.app.map}>
        <MapView />
      </main>
    </CoverContext>
  );
}
