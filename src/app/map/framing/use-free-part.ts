import type { Map as LeafletMap } from 'leaflet';
import { useCallback } from 'react';
import { useMap } from 'react-leaflet';
import { useFoot } from '../../layout/foot.ts';
import { useNarrow } from '../../layout/media.ts';
import { type Box, width } from '../geometry/box.ts';
import { aboveControl, besideControl, freePart } from './framing.ts';
import { useMapCover } from './use-map-cover.ts';

/** CSS pixels kept between what is framed and what covers the map. */
const AIR = 16;

/** CSS pixels kept above a line of small print at the foot of the map. */
const AIR_ABOVE = 4;

/** CSS pixels of the row of controls that lies across the top of a phone's map. */
const ROW_OF_CONTROLS = 52;

/** Marks what stands in a corner of the map and must not hide a chosen place. */
export const OBSTACLE = 'data-map-obstacle';

/** Asks, when it is needed, which part of the map is free; another function when that may have changed. */
export function useFreePart(): () => Box {
  const map = useMap();
  const cover = useMapCover();
  const { height: foot } = useFoot();
  const controls = useNarrow() ? ROW_OF_CONTROLS : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: controls that have grown cover more
  return useCallback(() => {
    const free = freePart(map.getSize(), { ...cover, top: cover.top + controls }, AIR);
    return obstaclesOf(map).reduce(
      (rest, obstacle) => aboveControl(besideControl(rest, obstacle, AIR), obstacle, AIR_ABOVE),
      free,
    );
  }, [map, cover, controls, foot]);
}

/** Boxes of the corners' controls, in CSS pixels from the map's upper left corner. */
export function obstaclesOf(map: LeafletMap): Box[] {
  const container = map.getContainer();
  const controls = container.querySelectorAll(`[${OBSTACLE}] > *`);
  return [...controls].map((control) => boxWithin(control, container)).filter((box) => width(box) > 0);
}

/** Where an element stands, in CSS pixels from the upper left corner of what it lies in. */
export function boxWithin(element: Element, container: Element): Box {
  const origin = container.getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: left - origin.left,
    top: top - origin.top,
    right: right - origin.left,
    bottom: bottom - origin.top,
  };
}
