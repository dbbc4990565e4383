import { useMemo } from 'react';
import type { PlaceHead } from '../../../corpus/place-head.ts';
import { worldSize } from '../../../geo/mercator.ts';
import { useCorpus } from '../../data/corpus-context.ts';
import { markersOf, type Region, type Scene, sceneOf, shapesIn, withScene } from '../features/scene.ts';
import type { Places } from './use-places.ts';

const NOTHING: Scene = { markers: [], lines: [], areas: [], hatches: [] };

/** What the map draws around `region`: the places of the layers that are on, and the chosen one in any case. */
export function useScene(
  { clusters, shapes, paths }: Places,
  region: Region,
  chosen: PlaceHead | null,
  spiderfied: number | null,
): Scene {
  const alone = useAlone(chosen, paths);
  return useMemo(() => {
    const markers = markersOf(clusters, region, spiderfied, worldSize(region.zoom));
    return withScene({ markers, ...shapesIn(shapes, region.box) }, alone);
  }, [clusters, shapes, region, spiderfied, alone]);
}

/** One place by itself: what a mention whose layer is off shows while it is pointed at. */
export function useAlone(place: PlaceHead | null, paths: Places['paths']): Scene {
  const corpus = useCorpus();
  return useMemo(
    () => (place === null ? NOTHING : sceneOf(place, paths, (id) => corpus.place(id))),
    [place, paths, corpus],
  );
}
