import { type LatLng, type Map as LeafletMap, latLng, point } from 'leaflet';
import { type Box, centre, type Point } from '../geometry/box.ts';
import { unproject, worldSize } from '../geometry/mercator.ts';
import { FIRST_ZOOM } from '../map-limits.ts';
import { zoomFor } from './framing.ts';

export function toLatLng(at: Point): LatLng {
  const [longitude, latitude] = unproject(at);
  return latLng(latitude, longitude);
}

/** Shows a box of the unit square in the free part, at least as close as `leastZoom`. */
export function showBox(
  map: LeafletMap,
  box: Box,
  free: Box,
  animate: boolean,
  leastZoom = FIRST_ZOOM,
): void {
  const zoom = Math.max(leastZoom, zoomFor(box, free));
  map.setView(centreFor(map, centre(box), free, zoom), zoom, { animate });
}

/** Where the map's centre must be so that `at` stands in the middle of the free part. */
function centreFor(map: LeafletMap, at: Point, free: Box, zoom: number): LatLng {
  const middle = centre(free);
  const size = map.getSize();
  const world = worldSize(zoom);
  return toLatLng({ x: at.x + (size.x / 2 - middle.x) / world, y: at.y + (size.y / 2 - middle.y) / world });
}

/** Moves what the map shows by some CSS pixels. */
export function shiftMap(map: LeafletMap, shift: Point, animate: boolean): void {
  if (Math.abs(shift.x) < 1 && Math.abs(shift.y) < 1) return;
  map.panBy(point(-shift.x, -shift.y), { animate });
}
