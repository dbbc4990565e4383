import { useCallback, useEffect, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { useFrameStore } from '../../layout/frame.ts';
import type { Box } from '../geometry/box.ts';
import { unproject, worldSize } from '../geometry/mercator.ts';
import { useFreePart } from './use-free-part.ts';

/** What the free part of the map shows when the map stands still, in the unit square; told to the lists too. */
export function useFreeFrame(): Box {
  const map = useMap();
  const freePart = useFreePart();
  const store = useFrameStore();
  const measure = useCallback((): Box => {
    const { left, top, right, bottom } = freePart();
    const origin = map.getPixelBounds().getTopLeft();
    const size = worldSize(map.getZoom());
    return {
      left: (origin.x + left) / size,
      top: (origin.y + top) / size,
      right: (origin.x + right) / size,
      bottom: (origin.y + bottom) / size,
    };
  }, [map, freePart]);
  const [frame, setFrame] = useState(measure);
  const follow = useCallback(() => setFrame(measure()), [measure]);
  useMapEvents({ moveend: follow, resize: follow });
  useEffect(follow, [follow]);
  useEffect(
    function tellLists() {
      const [west, north] = unproject({ x: frame.left, y: frame.top });
      const [east, south] = unproject({ x: frame.right, y: frame.bottom });
      store.publish([west, south, east, north]);
    },
    [frame, store],
  );
  return frame;
}
