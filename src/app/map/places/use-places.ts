import { useCallback, useDeferredValue, useMemo } from 'react';
import { useMap } from 'react-leaflet';
import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import { useCorpus } from '../../data/corpus-context.ts';
import { type Loaded, useLoaded } from '../../data/use-loaded.ts';
import { useShown } from '../../state/shown.ts';
import { useView } from '../../state/view-context.ts';
import type { Clusters } from '../features/cluster.ts';
import { drawnPlaces } from '../features/drawn-places.ts';
import { type DrawnFeatures, shapesOf } from '../features/scene.ts';
import { NO_PATHS, type PlacePaths, readShapes } from '../features/shapes.ts';
import { useArticlePlaces } from './use-article-places.ts';
import { useGrouped } from './use-grouped.ts';

/** All places of the layers that are on, wherever the map stands. */
export interface Places {
  readonly clusters: Clusters;
  readonly shapes: DrawnFeatures;
  readonly paths: PlacePaths;
  /** Also those that share a marker. */
  readonly drawn: readonly PlaceSummary[];
  readonly ids: readonly string[];
  isDrawn(id: string): boolean;
  readonly loaded: Loaded<PlacePaths>;
}

export function usePlaces(): Places {
  const corpus = useCorpus();
  // What was clicked answers at once, also where very many places follow.
  const layers = useDeferredValue(useView().layers);
  const { places, passages } = useDeferredValue(useShown());
  const loaded = useLoaded(useCallback(async () => readShapes(await corpus.loadShapes()), [corpus]));
  const paths = loaded.state === 'ready' ? loaded.value : NO_PATHS;
  const sorted = useMemo(() => drawnPlaces(places, layers), [places, layers]);
  const article = useArticlePlaces();
  const lastZoom = useMap().getMaxZoom();
  const clusters = useGrouped(sorted.point, article, lastZoom);
  const shapes = useMemo(() => shapesOf(sorted, paths, (id) => corpus.place(id)), [sorted, paths, corpus]);
  const drawn = useMemo(() => Object.values(sorted).flat(), [sorted]);
  const ids = useMemo(() => drawn.map(({ id }) => id), [drawn]);
  const isDrawn = useCallback(
    (id: string) => passages.has(id) && layers.some((layer) => layer === corpus.place(id)?.layer),
    [passages, layers, corpus],
  );
  return useMemo(
    () => ({ clusters, shapes, paths, drawn, ids, isDrawn, loaded }),
    [clusters, shapes, paths, drawn, ids, isDrawn, loaded],
  );
}
