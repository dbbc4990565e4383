import { type ReactNode, useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { LayerId } from '../model/kind.ts';
import type { BoundingBox } from '../model/position.ts';
import { tiedPlaces } from '../model/relation.ts';
import { type OpenCorpus, useCorpus } from './data/corpus-context.ts';
import { countInFrame, piecesInFrame } from './data/pieces-in-frame.ts';
import { MOST_BROUGHT } from './data/place-pieces.ts';
import { useAllSummaries } from './data/use-article-summaries.ts';
import { useLoaded } from './data/use-loaded.ts';
import { usePieces } from './data/use-pieces.ts';
import { NOTICE_ROOM } from './layout/use-has-panel.ts';
import { useVisibleBounds } from './layout/visible-bounds.ts';
import { PieceCounts } from './map/counts/piece-counts.tsx';
import { isUnfiltered, type View } from './model/view.ts';
import { NotListed } from './place/not-listed.tsx';
import { createArrivingStore } from './state/arriving-store.ts';
import { FurtherContext } from './state/further.ts';
import { FilterArrivalContext, narrowsArticles, ShownContext, showFiltered } from './state/shown.ts';
import { useView, useViewStore, ViewContext } from './state/view-context.ts';
import { Failure } from './ui/failure.tsx';
import { WhenLoaded } from './ui/when-loaded.tsx';

/**
 * What `ShownProvider` is for a corpus of very many places: those of the part of the earth that the map shows are brought,
 * and a view is followed when the places that it needs are there.
 */
export function PiecesProvider({ children }: { readonly children: ReactNode }) {
  const corpus = useCorpus();
  const pieces = usePieces();
  const store = useViewStore();
  const arriving = useMemo(
    () => createArrivingStore(store, async (view) => pieces.hold(await placesOf(view, corpus))),
    [store, pieces, corpus],
  );
  const begun = useLoaded(arriving.begin);
  const failure = useSyncExternalStore(arriving.subscribe, arriving.readFailure);
  return (
    <WhenLoaded loaded={begun} lines={0}>
      {() => (
        <ViewContext value={arriving}>
          <ShownPieces>{children}</ShownPieces>
          {failure !== null && <NotArrived {...failure} />}
        </ViewContext>
      )}
    </WhenLoaded>
  );
}

/** Places that the view or the map asks for did not come. */
function NotArrived({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  return createPortal(
    <Failure error={error} retry={retry} />,
    document.getElementById(NOTICE_ROOM) ?? document.body,
  );
}

/** The places without which a view cannot be drawn. Whoever shows the article or the relations says where these do not come. */
async function placesOf(
  { place, article, relation, relations }: View,
  corpus: OpenCorpus,
): Promise<readonly string[]> {
  const summary = article === null ? null : await corpus.articles.load(article).catch(() => null);
  const areDrawn = relations || relation !== null;
  const drawn = areDrawn ? await corpus.loadRelations().catch(() => []) : [];
  return [...(place === null ? [] : [place]), ...(summary?.places ?? []), ...drawn.flatMap(tiedPlaces)];
}

const nothing = async () => undefined;

function ShownPieces({ children }: { readonly children: ReactNode }) {
  const { manifest } = useCorpus();
  const pieces = usePieces();
  const { filters, layers } = useView();
  const frame = useVisibleBounds();
  const now = useSyncExternalStore(pieces.subscribe, pieces.read);
  const isFiltered = !isUnfiltered(filters);
  const summaries = useAllSummaries(narrowsArticles(filters));
  const articles = summaries.state === 'ready' ? summaries.value : null;
  // What a filter leaves is only known of places that are there.
  const all = useLoaded<unknown>(isFiltered ? pieces.loadAll : nothing);
  const areAllThere = isFiltered && all.state === 'ready';

  useEffect(
    function showFilteredPlaces() {
      return areAllThere ? pieces.showAll() : undefined;
    },
    [areAllThere, pieces],
  );

  const seen = useMemo(
    () => (frame === null ? [] : piecesInFrame(pieces.all, frame, layers)),
    [pieces, frame, layers],
  );
  const brought = useLoaded<unknown>(
    useCallback(() => (seen.length <= MOST_BROUGHT ? pieces.show(seen) : nothing()), [pieces, seen]),
  );

  const shown = useMemo(() => {
    const narrowed = showFiltered({ articles: manifest.articles, places: now.places }, filters, articles);
    if (isFiltered) return narrowed;
    return {
      ...narrowed,
      passages: new KnownCounts(narrowed.passages),
    };
  }, [manifest, now, filters, articles, isFiltered]);
  const further = useMemo(
    () => ({
      // Under a filter all are brought.
      count: (frame: BoundingBox | null, layer: LayerId | null = null) =>
        isFiltered ? 0 : countInFrame(now.counted, frame, layer),
      Counts: PieceCounts,
      NotListed,
    }),
    [now, isFiltered],
  );
  return (
    <FilterArrivalContext value={all.state === 'ready' ? summaries : all}>
      <FurtherContext value={further}>
        <ShownContext value={shown}>{children}</ShownContext>
        {brought.state === 'failed' && <NotArrived {...brought} />}
      </FurtherContext>
    </FilterArrivalContext>
  );
}

/** Of a place that has not come nobody knows how many passages it has, but it has some. */
class KnownCounts extends Map<string, number> {
  override has(): boolean {
    return true;
  }
}
