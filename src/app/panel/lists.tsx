import { use, useId, useMemo, useRef } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { useVisibleBounds } from '../layout/visible-bounds.ts';
import { isUnfiltered, type PanelTab } from '../model/view.ts';
import { placesInFrame } from '../place/in-frame.ts';
import { ArticleList } from '../reader/article-list.tsx';
import { FurtherContext } from '../state/further.ts';
import { useLastChoice } from '../state/last-choice.ts';
import { useShown } from '../state/shown.ts';
import { useLostFocus } from '../state/use-lost-focus.ts';
import { useView, useViewStore } from '../state/view-context.ts';
import { Deferred } from '../ui/deferred.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { Intro } from './intro.tsx';
import style from './lists.module.css';

const loadAbout = () => import('./about.tsx').then((module) => module.About);
const loadPlaceList = () => import('../place/place-list.tsx').then((module) => module.PlaceList);

/** Elements of their own: a map that moves changes the counts above them, and draws none of them again. */
const INTRO = <Intro />;
const ARTICLES = <ArticleList />;
const ABOUT = <Deferred load={loadAbout} props={{}} />;

type ListTab = Exclude<PanelTab, 'place'>;

/** The corpus as lists: its articles, its places, and those of its places that the map shows now. */
export function Lists() {
  const messages = useMessages();
  const { tab, filters } = useView();
  const store = useViewStore();
  const { total, places } = useShown();
  const { count } = use(FurtherContext);
  const isFiltered = !isUnfiltered(filters);
  const frame = useVisibleBounds();
  const inView = useMemo(() => placesInFrame(places, frame), [places, frame]);
  const id = useId();
  const shown: ListTab = tab === 'place' ? 'articles' : tab;
  const panel = useRef<HTMLDivElement>(null);
  const last = useLastChoice();
  useLostFocus(() => findListed(panel.current, last), panel);
  return (
    <>
      <Tabs<ListTab>
        id={id}
        label={messages.app.panel}
        chosen={shown}
        choose={(next) => store.change({ tab: next }, 'replace')}
        tabs={[
          { id: 'articles', label: messages.tabs.articles, count: messages.number(total) },
          { id: 'places', label: messages.tabs.places, count: messages.number(places.length + count(null)) },
          {
            id: 'in-view',
            label: messages.tabs.inView,
            count: messages.number(inView.length + count(frame)),
          },
        ]}
      />
      <div
        ref={panel}
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${shown}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className={style.list}
      >
        {shown === 'articles' && !isFiltered && INTRO}
        {shown === 'articles' && ARTICLES}
        {shown === 'places' && (
          <Deferred
            load={loadPlaceList}
            props={{
              places,
              more: count(null),
              empty: isFiltered ? messages.filters.noPlaces : messages.list.emptyPlaces,
            }}
          />
        )}
        {shown === 'in-view' && (
          <Deferred
            load={loadPlaceList}
            props={{ places: inView, more: count(frame), empty: messages.list.emptyInView }}
          />
        )}
        {ABOUT}
      </div>
    </>
  );
}

/** The link to what was read last; the list itself where it does not stand there. */
function findListed(
  panel: HTMLElement | null,
  { place, article }: ReturnType<typeof useLastChoice>,
): HTMLElement | null {
  const wanted = article ?? place;
  if (wanted === null || panel === null) return panel;
  return panel.querySelector<HTMLElement>(
    `a[data-${article === null ? 'place' : 'article'}="${CSS.escape(wanted)}"]`,
  );
}
