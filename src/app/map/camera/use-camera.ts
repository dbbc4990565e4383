import { type LatLng, type Map as LeafletMap, latLng, point } from 'leaflet';
import { useMemo } from 'react';
import { useMap } from 'react-leaflet';
import { isInside } from '../../../geo/bounding-box.ts';
import { type Box, centre, holds, type Point } from '../../../geo/box.ts';
import { unproject, worldSize } from '../../../geo/mercator.ts';
import { type Corpus, useCorpus } from '../../data/corpus-context.ts';
import { coveredBy } from '../../data/covered.ts';
import { anchorOf } from '../features/drawn-places.ts';
import type { PlacePaths } from '../features/shapes.ts';
import { FIRST_ZOOM, zoomFor } from './fit.ts';
import { useVisibleArea } from './padding.ts';
import { openingBox, placeBox } from './targets.ts';

/** Zoom steps by which a place in view may be smaller than it could be without the map coming closer. */
const NEAR_ENOUGH = 2;

export interface Camera {
  /** Shows where the articles are about. */
  showOpening(): void;
  showPlace(id: string, animate: boolean): void;
  /** Puts a place at the middle of the whole map, no closer than it stands. */
  showOnPaper(id: string): void;
}

/** The ways in which the map shows what was asked for, in the part that nothing hides. */
export function useCamera(paths: PlacePaths): Camera {
  const map = useMap();
  const corpus = useCorpus();
  const visibleArea = useVisibleArea();
  return useMemo(
    () => ({
      showOpening() {
        showBox(map, openingBox(corpus), visibleArea(), false);
      },
      showPlace(id, animate) {
        const box = boxOfPlace(id, corpus, paths);
        const visible = visibleArea();
        if (box !== null && !isInSight(map, box, visible)) showBox(map, box, visible, animate);
      },
      showOnPaper(id) {
        const box = boxOfPlace(id, corpus, paths);
        if (box === null) return;
        const { x, y } = map.getSize();
        const zoom = Math.min(map.getZoom(), zoomFor(box, { left: 0, top: 0, right: x, bottom: y }));
        map.setView(toLatLng(centre(box)), zoom, { animate: false });
      },
    }),
    [map, corpus, paths, visibleArea],
  );
}

/** `null` for a place that does not move the map: unknown, withheld, or outside what the basemap covers. */
function boxOfPlace(id: string, corpus: Corpus, paths: PlacePaths): Box | null {
  const place = corpus.place(id);
  if (place === null) return null;
  const anchor = anchorOf(place, (other) => corpus.place(other));
  if (anchor === null || !isInside(anchor, coveredBy(corpus.manifest))) return null;
  return placeBox({ ...place, point: anchor }, paths);
}

function isInSight(map: LeafletMap, box: Box, visible: Box): boolean {
  const corner = map.latLngToContainerPoint(toLatLng({ x: box.left, y: box.top }));
  const opposite = map.latLngToContainerPoint(toLatLng({ x: box.right, y: box.bottom }));
  const middle = { x: (corner.x + opposite.x) / 2, y: (corner.y + opposite.y) / 2 };
  return holds(visible, middle) && map.getZoom() >= zoomFor(box, visible) - NEAR_ENOUGH;
}

export function toLatLng(at: Point): LatLng {
  const [longitude, latitude] = unproject(at);
  return latLng(latitude, longitude);
}

/** Shows a box of the unit square in the visible area, at least as close as `leastZoom`. */
export function showBox(
  map: LeafletMap,
  box: Box,
  visible: Box,
  animate: boolean,
  leastZoom = FIRST_ZOOM,
): void {
  const zoom = Math.max(leastZoom, zoomFor(box, visible));
  map.setView(centreFor(map, centre(box), visible, zoom), zoom, { animate });
}

/** Where the map's centre must be so that `at` stands in the middle of the visible area. */
function centreFor(map: LeafletMap, at: Point, visible: Box, zoom: number): LatLng {
  const middle = centre(visible);
  const size = map.getSize();
  const world = worldSize(zoom);
  return toLatLng({ x: at.x + (size.x / 2 - middle.x) / world, y: at.y + (size.y / 2 - middle.y) / world });
}

/** Moves what the map shows by some CSS pixels. */
export function shiftMap(map: LeafletMap, shift: Point, animate: boolean): void {
  if (Math.abs(shift.x) < 1 && Math.abs(shift.y) < 1) return;
  map.panBy(point(-shift.x, -shift.y), { animate });
}
