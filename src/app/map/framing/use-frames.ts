import type { Map as LeafletMap } from 'leaflet';
import { useMemo } from 'react';
import { useMap } from 'react-leaflet';
import { isInside } from '../../../geo/bounding-box.ts';
import { type Corpus, useCorpus } from '../../data/corpus-context.ts';
import { coveredBy } from '../../data/covered.ts';
import { type Box, centre, holds } from '../geometry/box.ts';
import { boxOfDegrees, WHOLE_WORLD } from '../geometry/mercator.ts';
import { anchorOf } from '../places/drawn-places.ts';
import type { PlacePaths } from '../places/shapes.ts';
import { firstBox } from './first-box.ts';
import { zoomFor } from './framing.ts';
import { showBox, toLatLng } from './move-map.ts';
import { placeBox } from './place-box.ts';
import { useFreePart } from './use-free-part.ts';

/** Zoom steps by which a place in view may be smaller than it could be without the map coming closer. */
const NEAR_ENOUGH = 2;

export interface Frames {
  /** Shows where the articles are about. */
  showFirst(): void;
  showPlace(id: string, animate: boolean): void;
  /** Puts a place at the middle of the whole map, no closer than it stands. */
  showOnPaper(id: string): void;
}

/** The ways in which the map frames what was asked for, in the part that nothing covers. */
export function useFrames(paths: PlacePaths): Frames {
  const map = useMap();
  const corpus = useCorpus();
  const freePart = useFreePart();
  return useMemo(
    () => ({
      showFirst() {
        showBox(map, openingBox(corpus), freePart(), false);
      },
      showPlace(id, animate) {
        const box = boxOfPlace(id, corpus, paths);
        const free = freePart();
        if (box !== null && !isInSight(map, box, free)) showBox(map, box, free, animate);
      },
      showOnPaper(id) {
        const box = boxOfPlace(id, corpus, paths);
        if (box === null) return;
        const { x, y } = map.getSize();
        const zoom = Math.min(map.getZoom(), zoomFor(box, { left: 0, top: 0, right: x, bottom: y }));
        map.setView(toLatLng(centre(box)), zoom, { animate: false });
      },
    }),
    [map, corpus, paths, freePart],
  );
}

/** Where the articles are about, within the basemap; the whole basemap where that is nowhere. */
export function openingBox({ manifest }: Corpus): Box {
  const covered = coveredBy(manifest);
  const inside = manifest.places.filter(
    ({ layer, point }) => layer !== 'countries' && point !== null && isInside(point, covered),
  );
  return firstBox(inside) ?? boxOfDegrees(covered ?? WHOLE_WORLD);
}

/** `null` for a place that does not move the map: unknown, withheld, or outside what the basemap covers. */
function boxOfPlace(id: string, corpus: Corpus, paths: PlacePaths): Box | null {
  const place = corpus.place(id);
  if (place === null) return null;
  const anchor = anchorOf(place, (other) => corpus.place(other));
  if (anchor === null || !isInside(anchor, coveredBy(corpus.manifest))) return null;
  return placeBox({ ...place, point: anchor }, paths);
}

function isInSight(map: LeafletMap, box: Box, free: Box): boolean {
  const corner = map.latLngToContainerPoint(toLatLng({ x: box.left, y: box.top }));
  const opposite = map.latLngToContainerPoint(toLatLng({ x: box.right, y: box.bottom }));
  const middle = { x: (corner.x + opposite.x) / 2, y: (corner.y + opposite.y) / 2 };
  return holds(free, middle) && map.getZoom() >= zoomFor(box, free) - NEAR_ENOUGH;
}
