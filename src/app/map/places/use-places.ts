import { useCallback, useMemo } from 'react';
import { useMap } from 'react-leaflet';
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
  /** Their ids, also of those that share a marker. */
  readonly ids: ReadonlySet<string>;
  readonly loaded: Loaded<PlacePaths>;
}

export function usePlaces(): Places {
  const corpus = useCorpus();
  const { layers } = useView();
  const { places } = useShown();
  const loaded = useLoaded(useCallback(async () => readShapes(await corpus.loadShapes()), [corpus]));
  const paths = loaded.state === 'ready' ? loaded.value : NO_PATHS;
  const drawn = useMemo(() => drawnPlaces(places, layers), [places, layers]);
  const article = useArticlePlaces();
  const lastZoom = useMap().getMaxZoom();
  const clusters = useGrouped(drawn.point, article, lastZoom);
  const shapes = useMemo(() => shapesOf(drawn, paths, (id) => corpus.place(id)), [drawn, paths, corpus]);
  const ids = useMemo(
    () => new Set(Object.values(drawn).flatMap((sorted) => sorted.map(({ id }) => id))),
    [drawn],
  );
  return useMemo(() => ({ clusters, shapes, paths, ids, loaded }), [clusters, shapes, paths, ids, loaded]);
}
