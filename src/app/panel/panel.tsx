import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { useCorpus } from '../data/corpus-context.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useCramped } from '../layout/use-cramped.ts';
import { useHasControl } from '../layout/use-embedding.ts';
import { NOTICE_ROOM } from '../layout/use-has-panel.ts';
import { useNarrow } from '../layout/use-media.ts';
import { isUnfiltered } from '../model/view.ts';
import { closeArticle, deselectPlace } from '../state/selection.ts';
import { useView, useViewStore } from '../state/view-context.ts';
import { Boundary } from '../ui/boundary.tsx';
import { Deferred } from '../ui/deferred.tsx';
import { Announcer } from './announcer.tsx';
import style from './panel.module.css';
import { PanelContent } from './panel-content.tsx';
import { PanelHeader } from './panel-header.tsx';
import { SheetHandle } from './sheet-handle.tsx';
import { useSheet } from './use-sheet.ts';

const loadFilterPanel = () => import('../filters/filter-panel.tsx').then((module) => module.FilterPanel);
const loadNotices = () => import('../notices/notices.tsx').then((module) => module.Notices);
const loadActiveFilters = () =>
  import('../filters/active-filters.tsx').then((module) => module.ActiveFilters);

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
  const isCramped = useCramped();
  const hasHeader = useHasControl('panel');
  const sheet = useSheet(body);
  const [isFiltering, setFiltering] = useState(false);
  const room = useRef<HTMLDivElement>(null);
  const { filters, place, article, relation } = useView();
  const store = useViewStore();
  const hasNotice = useHasNotice(unusable);
  /** Escape closes what is read here, the nearest first. */
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (isFiltering) toggleFilters();
    else if (article !== null) store.change(closeArticle(), 'push');
    else if (place !== null || relation !== null) store.change(deselectPlace(), 'push');
  };
  const toggleFilters = () => {
    setFiltering(!isFiltering);
    if (isFiltering) sheet.rest();
    else sheet.fill();
  };
  return (
    <div className={style.panel}>
      {hasHeader && (
        <PanelHeader
          box={header}
          isFiltering={isFiltering}
          toggleFilters={toggleFilters}
          room={room}
          onSearch={(isSearching) => {
            setFiltering(false);
            if (isSearching) sheet.fill();
            else sheet.rest();
          }}
        />
      )}
      <section
        ref={body}
        className={style.body}
        aria-label={messages.app.panel}
        data-stop={isNarrow ? sheet.stop : undefined}
        onKeyDown={leave}
      >
        {isNarrow && <SheetHandle sheet={sheet} />}
        <Announcer />
        <div id={NOTICE_ROOM} className={style.notices} />
        {hasNotice && <Deferred load={loadNotices} props={{ unusable }} />}
        {isFiltering && (
          <Deferred load={loadFilterPanel} props={{ withTimeline: isCramped, close: toggleFilters }} />
        )}
        {!isFiltering && !isUnfiltered(filters) && <Deferred load={loadActiveFilters} props={{}} />}
        <div ref={room} />
        <Boundary key={article ?? place ?? ''}>
          <PanelContent isTall={isNarrow && sheet.stop === 'full'} />
        </Boundary>
      </section>
    </div>
  );
}

/** Whether something in the link could not be followed. */
function useHasNotice(unusable: readonly string[]): boolean {
  const { place } = useView();
  const corpus = useCorpus();
  return unusable.length > 0 || (place !== null && corpus.place(place) === null);
}
