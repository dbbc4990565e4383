import { useMemo } from 'react';
import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import { worldSize } from '../../../geo/mercator.ts';
import { useCorpus } from '../../data/corpus-context.ts';
import { markersOf, type Region, withEach } from '../features/markers.ts';
import { type Scene, sceneOf, shapesIn, withScene } from '../features/scene.ts';
import type { Places } from './use-places.ts';

const NOTHING: Scene = { markers: [], lines: [], areas: [], hatches: [] };

/** What the map draws around `region`: the places of the layers that are on, the chosen one and those being read in any case. */
export function useScene(
  { clusters, shapes, paths }: Places,
  region: Region,
  chosen: PlaceSummary | null,
  spiderfied: number | null,
  highlighted: ReadonlySet<string>,
): Scene {
  const corpus = useCorpus();
  const alone = useAlone(chosen, paths);
  return useMemo(() => {
    const scale = worldSize(region.zoom);
    const read = [...highlighted].flatMap((id) => corpus.place(id) ?? []);
    const markers = withEach(markersOf(clusters, region, spiderfied, scale), read, scale);
    return withScene({ markers, ...shapesIn(shapes, region.box) }, alone);
  }, [clusters, shapes, region, spiderfied, highlighted, corpus, alone]);
}

/** One place by itself: what a mention whose layer is off shows while it is pointed at. */
export function useAlone(place: PlaceSummary | null, paths: Places['paths']): Scene {
  const corpus = useCorpus();
  return useMemo(
    () => (place === null ? NOTHING : sceneOf(place, paths, (id) => corpus.place(id))),
    [place, paths, corpus],
  );
}
