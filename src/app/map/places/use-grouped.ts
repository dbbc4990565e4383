import { useCallback, useMemo } from 'react';
import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import { useLoaded } from '../../data/use-loaded.ts';
import { type Clusters, clustersBeside, createClusters } from '../features/cluster.ts';

/** Grouping more would hold the page up; a worker takes longer to start than these take. */
const MANY = 5000;

const NONE = createClusters([], 0);
const nothing = async () => NONE;

/** The clusters of places, each with a point; those of very many come later. */
export function useGrouped(
  places: readonly PlaceSummary[],
  article: ReadonlySet<string> | null,
  lastZoom: number,
): Clusters {
  const now = useMemo(
    () => (places.length > MANY ? null : clustersBeside(places, article, lastZoom)),
    [places, article, lastZoom],
  );
  const load = useCallback(
    () => import('./group-many.ts').then((module) => module.groupMany(places, article, lastZoom)),
    [places, article, lastZoom],
  );
  const later = useLoaded(now === null ? load : nothing);
  return now ?? (later.state === 'ready' ? later.value : NONE);
}
