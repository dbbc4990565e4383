import { type Map as LeafletMap, point } from 'leaflet';
import { useCallback, useEffect, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { type Box, grow, type Point, width } from '../../../geo/box.ts';
import { degreesOfBox, worldSize } from '../../../geo/mercator.ts';
import { useBottomInset } from '../../layout/bottom-inset.ts';
import { NO_PADDING, type Padding } from '../../layout/padding.ts';
import { useNarrow, usePrinting } from '../../layout/use-media.ts';
import { usePadding } from '../../layout/use-padding.ts';
import { useVisibleBoundsStore } from '../../layout/visible-bounds.ts';
import type { MapPosition } from '../../model/view.ts';
import type { Region } from '../features/markers.ts';
import { AIR, aboveControl, ROW_OF_CONTROLS, visibleArea } from './fit.ts';

/** CSS pixels kept above a line of small print at the foot of the map. */
const AIR_ABOVE = 4;

/** Marks a corner of the map, whose controls must not hide a chosen place. */
export const INSET = 'data-map-inset';

/** Asks, when it is needed, which part of the map nothing hides; another function when that may have changed. */
export function useVisibleArea(): () => Box {
  const map = useMap();
  const padding = useMapPadding();
  const { height: inset } = useBottomInset();
  const isNarrow = useNarrow();
  const controls = isNarrow ? ROW_OF_CONTROLS : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: controls that have grown hide more
  return useCallback(() => {
    const visible = visibleArea(map.getSize(), { ...padding, top: padding.top + controls }, AIR);
    // On a phone they stand in one row, as high as the highest.
    const insets = insetsOf(map, isNarrow ? CORNERS : CONTROLS);
    return insets.reduce((rest, inset) => aboveControl(rest, inset, AIR_ABOVE), visible);
  }, [map, padding, isNarrow, controls, inset]);
}

const CORNERS = `[${INSET}]`;
const CONTROLS = `${CORNERS} > *`;

/** Boxes of the controls in the corners, in CSS pixels from the map's upper left corner. */
export function insetsOf(map: LeafletMap, selector = CONTROLS): Box[] {
  const container = map.getContainer();
  const controls = container.querySelectorAll(selector);
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
      // In a task of its own: whoever reads it is drawn again at once, and with it all that waits.
      const timer = setTimeout(() => store.publish(degreesOfBox(bounds), positionOf(map)));
      return function forget() {
        clearTimeout(timer);
      };
    },
    [bounds, store, map],
  );
  return bounds;
}

/** How the map stands, on the copy of the world that is counted from. */
export function positionOf(map: LeafletMap): MapPosition {
  const { lat, lng } = map.getCenter().wrap();
  return { latitude: lat, longitude: lng, zoom: map.getZoom() };
}

/** Moves what the map shows by some CSS pixels. */
export function shiftMap(map: LeafletMap, shift: Point, animate: boolean): void {
  if (Math.abs(shift.x) < 1 && Math.abs(shift.y) < 1) return;
  map.panBy(point(-shift.x, -shift.y), { animate });
}
