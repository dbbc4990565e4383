import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { type Box, grow } from '../../../geo/box.ts';
import { unproject, worldSize } from '../../../geo/mercator.ts';
import { useVisibleBoundsStore } from '../../layout/visible-bounds.ts';
import type { Region } from '../features/scene.ts';
import { useVisibleArea } from './padding.ts';

/** How much more than the view is made ready, as a part of its greater side. */
const MARGIN = 0.5;

/** What the map shows, in the unit square. */
export function viewBox(map: LeafletMap): Box {
  const { min, max } = map.getPixelBounds();
  const size = worldSize(map.getZoom());
  if (min === undefined || max === undefined) return { left: 0, top: 0, right: 1, bottom: 1 };
  return { left: min.x / size, top: min.y / size, right: max.x / size, bottom: max.y / size };
}

/** The surroundings of the view: they change only when the zoom does or the view leaves them, so that what is worked out for them stands still while the map is dragged. */
export function useRegion(): Region {
  const map = useMap();
  const [region, setRegion] = useState(() => regionAround(map));
  const follow = () => setRegion((before) => (holdsView(before, map) ? before : regionAround(map)));
  useMapEvents({ move: follow, moveend: follow, zoomend: follow, resize: follow });
  return region;
}

function regionAround(map: LeafletMap): Region {
  const { x, y } = map.getSize();
  const margin = (Math.max(x, y) * MARGIN) / worldSize(map.getZoom());
  return { zoom: map.getZoom(), box: grow(viewBox(map), margin) };
}

/** While a zoom is under way nothing is worked out anew. */
function holdsView({ zoom, box }: Region, map: LeafletMap): boolean {
  if (!Number.isInteger(map.getZoom())) return true;
  const view = viewBox(map);
  const isHeld =
    view.left >= box.left && view.right <= box.right && view.top >= box.top && view.bottom <= box.bottom;
  return zoom === map.getZoom() && isHeld;
}

/** What the visible area shows when the map stands still, in the unit square; told to the lists too. */
export function useMapBounds(): Box {
  const map = useMap();
  const visibleArea = useVisibleArea();
  const store = useVisibleBoundsStore();
  const measure = useCallback((): Box => {
    const { left, top, right, bottom } = visibleArea();
    const origin = map.getPixelBounds().getTopLeft();
    const size = worldSize(map.getZoom());
    return {
      left: (origin.x + left) / size,
      top: (origin.y + top) / size,
      right: (origin.x + right) / size,
      bottom: (origin.y + bottom) / size,
    };
  }, [map, visibleArea]);
  const [bounds, setBounds] = useState(measure);
  const follow = useCallback(() => setBounds(measure()), [measure]);
  useMapEvents({ moveend: follow, resize: follow });
  useEffect(follow, [follow]);
  useEffect(
    function tellLists() {
      const [west, north] = unproject({ x: bounds.left, y: bounds.top });
      const [east, south] = unproject({ x: bounds.right, y: bounds.bottom });
      store.publish([west, south, east, north]);
    },
    [bounds, store],
  );
  return bounds;
}
