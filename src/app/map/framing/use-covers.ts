import type { Map as LeafletMap } from 'leaflet';
import { useCallback } from 'react';
import { useMap } from 'react-leaflet';
import type { Cover } from '../../layout/cover.ts';
import { useFoot } from '../../layout/foot.ts';
import type { Box } from '../geometry/box.ts';
import { obstaclesOf } from './use-free-part.ts';
import { useMapCover } from './use-map-cover.ts';

/** Asks what lies over the map now, in CSS pixels from its upper left corner; another function when that may have changed. */
export function useCovers(): () => Box[] {
  const map = useMap();
  const cover = useMapCover();
  const { height: foot } = useFoot();
  // biome-ignore lint/correctness/useExhaustiveDependencies: controls that have grown cover more
  return useCallback(() => [...sidesOf(map, cover), ...obstaclesOf(map)], [map, cover, foot]);
}

/** The stretch along each side that a panel, sheet or bar takes. */
function sidesOf(map: LeafletMap, { left, top, right, bottom }: Cover): Box[] {
  const { x, y } = map.getSize();
  const all = { left: 0, top: 0, right: x, bottom: y };
  return [
    ...(left > 0 ? [{ ...all, right: left }] : []),
    ...(right > 0 ? [{ ...all, left: x - right }] : []),
    ...(top > 0 ? [{ ...all, bottom: top }] : []),
    ...(bottom > 0 ? [{ ...all, top: y - bottom }] : []),
  ];
}
