import type { Map as LeafletMap } from 'leaflet';
import { useCallback } from 'react';
import { useMap } from 'react-leaflet';
import { type Box, enclose, width } from '../../../geo/box.ts';
import { useBottomInset } from '../../layout/bottom-inset.ts';
import { useNarrow, usePrinting } from '../../layout/media.ts';
import { NO_PADDING, type Padding, usePadding } from '../../layout/padding.ts';
import { AIR, aboveControl, besideControl, ROW_OF_CONTROLS, visibleArea } from './fit.ts';

/** CSS pixels kept above a line of small print at the foot of the map. */
const AIR_ABOVE = 4;

/** Marks a corner of the map, whose controls must not hide a chosen place. */
export const INSET = 'data-map-inset';

/** Asks, when it is needed, which part of the map nothing hides; another function when that may have changed. */
export function useVisibleArea(): () => Box {
  const map = useMap();
  const padding = useMapPadding();
  const { height: inset } = useBottomInset();
  const controls = useNarrow() ? ROW_OF_CONTROLS : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: controls that have grown hide more
  return useCallback(() => {
    const visible = visibleArea(map.getSize(), { ...padding, top: padding.top + controls }, AIR);
    const beside = cornersOf(map).reduce((rest, corner) => besideControl(rest, corner, AIR), visible);
    return insetsOf(map).reduce((rest, inset) => aboveControl(rest, inset, AIR_ABOVE), beside);
  }, [map, padding, controls, inset]);
}

/** Boxes of the controls in the corners, in CSS pixels from the map's upper left corner. */
export function insetsOf(map: LeafletMap): Box[] {
  const container = map.getContainer();
  const controls = container.querySelectorAll(`[${INSET}] > *`);
  return [...controls].map((control) => boxWithin(control, container)).filter((box) => width(box) > 0);
}

/** Boxes of the corners, each around all of its controls. */
function cornersOf(map: LeafletMap): Box[] {
  const container = map.getContainer();
  return [...container.querySelectorAll(`[${INSET}]`)].flatMap((corner) => {
    const controls = [...corner.children].map((control) => boxWithin(control, container));
    return enclose(controls.filter((control) => width(control) > 0)) ?? [];
  });
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

/** What panels, sheets and bars hide of the map; on paper nothing does. */
export function useMapPadding(): Padding {
  const onScreen = usePadding();
  return usePrinting() ? NO_PADDING : onScreen;
}

/** Asks which boxes of the map are hidden now, in CSS pixels from its upper left corner; another function when that may have changed. */
export function useHiddenBoxes(): () => Box[] {
  const map = useMap();
  const padding = useMapPadding();
  const { height: inset } = useBottomInset();
  // biome-ignore lint/correctness/useExhaustiveDependencies: controls that have grown hide more
  return useCallback(() => [...sidesOf(map, padding), ...insetsOf(map)], [map, padding, inset]);
}

/** The stretch along each side that a panel, sheet or bar takes. */
function sidesOf(map: LeafletMap, { left, top, right, bottom }: Padding): Box[] {
  const { x, y } = map.getSize();
  const all = { left: 0, top: 0, right: x, bottom: y };
  return [
    ...(left > 0 ? [{ ...all, right: left }] : []),
    ...(right > 0 ? [{ ...all, left: x - right }] : []),
    ...(top > 0 ? [{ ...all, bottom: top }] : []),
    ...(bottom > 0 ? [{ ...all, top: y - bottom }] : []),
  ];
}
