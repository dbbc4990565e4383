import { useCallback, useState } from 'react';
import { useMap } from 'react-leaflet';
import { boxAround, enclose } from '../../../geo/box.ts';
import { project } from '../../../geo/mercator.ts';
import { usePrefersStill } from '../../layout/media.ts';
import { LAST_ZOOM } from '../camera/fit.ts';
import { useVisibleArea } from '../camera/padding.ts';
import { showBox } from '../camera/use-camera.ts';
import type { Clusters, Marker } from '../features/cluster.ts';

interface Spider {
  readonly clusters: Clusters;
  readonly id: number;
  readonly zoom: number;
}

export interface ClusterOpening {
  /** The shared marker that is spiderfied now. */
  readonly spiderfied: number | null;
  /** Comes so close that the places of a shared marker part; spiderfies them where they never do. */
  open(marker: Marker): void;
  close(): void;
}

export function useClusterOpening(clusters: Clusters, zoom: number): ClusterOpening {
  const map = useMap();
  const visibleArea = useVisibleArea();
  const animate = !usePrefersStill();
  const [spider, setSpider] = useState<Spider | null>(null);
  const open = useCallback(
    ({ cluster: id }: Marker) => {
      if (id === null) return;
      const parts = clusters.partsAt(id);
      const points = clusters.placesOf(id).flatMap(({ point }) => (point === null ? [] : [project(point)]));
      const box = enclose(points.map((point) => boxAround(point, 0)));
      if (parts > LAST_ZOOM) setSpider({ clusters, id, zoom });
      else if (box !== null) showBox(map, box, visibleArea(), animate, parts);
    },
    [clusters, zoom, map, visibleArea, animate],
  );
  const close = useCallback(() => setSpider(null), []);
  const isOpen = spider !== null && spider.clusters === clusters && spider.zoom === zoom;
  return { spiderfied: isOpen ? spider.id : null, open, close };
}
