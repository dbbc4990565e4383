import { useCallback, useMemo, useState } from 'react';
import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import { useCramped } from '../../layout/use-cramped.ts';
import { useView } from '../../state/view-context.ts';
import type { Clusters, Marker } from '../features/cluster.ts';

/** A shared marker whose places are listed. */
interface OpenCluster {
  readonly marker: Marker;
  /** The one that names it first. */
  readonly places: readonly PlaceSummary[];
  /** Whether they also stand around the marker. */
  readonly isSpiderfied: boolean;
}

export interface ClusterOpening {
  readonly opened: OpenCluster | null;
  open(marker: Marker): void;
  close(): void;
}

/** More legs than these collide with what stands around. */
const MOST_LEGS = 8;

/** Opening a shared marker lists its places, and spiderfies them where there is room; any choice and zoom closes it. */
export function useClusterOpening(clusters: Clusters, zoom: number): ClusterOpening {
  const { place: chosen } = useView();
  const isCramped = useCramped();
  const [asked, setAsked] = useState<{
    readonly marker: Marker;
    readonly under: readonly unknown[];
  } | null>(null);
  const under = useMemo(() => [clusters, zoom, chosen], [clusters, zoom, chosen]);
  const open = useCallback((marker: Marker) => setAsked({ marker, under }), [under]);
  const close = useCallback(() => setAsked(null), []);
  const opened = useMemo(() => {
    const cluster = asked?.under === under ? asked.marker.cluster : null;
    if (asked === null || cluster === null) return null;
    const places = clusters.placesOf(cluster);
    return { marker: asked.marker, places, isSpiderfied: !isCramped && places.length - 1 <= MOST_LEGS };
  }, [asked, under, clusters, isCramped]);
  return { opened, open, close };
}
