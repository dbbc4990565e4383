import type { BoundingBox, Position } from '../model/position.ts';
import type { Box, Point } from './box.ts';

/** Beyond this latitude Web Mercator has no square world; places there are drawn on its edge. */
const LAST_LATITUDE = 85.0511287798;

const EARTH_CIRCUMFERENCE_KM = 40075.016686;

/** CSS pixels of the whole world's side at a zoom, as Leaflet counts. */
export const worldSize = (zoom: number): number => 256 * 2 ** zoom;

/** Web Mercator with the world as a unit square: x from 180° W eastwards, y southwards. */
export function project([longitude, latitude]: Position): Point {
  const sine = Math.sin((Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude)) * Math.PI) / 180);
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

export function unproject({ x, y }: Point): Position {
  const latitude = (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;
  return [(x - 0.5) * 360, latitude];
}

/** A length on the ground at a latitude, as a part of the unit square's side. */
export function worldLength(kilometres: number, latitude: number): number {
  const shrunk = Math.cos((Math.min(LAST_LATITUDE, Math.abs(latitude)) * Math.PI) / 180);
  return kilometres / (EARTH_CIRCUMFERENCE_KM * shrunk);
}

export const WHOLE_WORLD = [-180, -LAST_LATITUDE, 180, LAST_LATITUDE] as const;

/** West, south, east and north, in degrees, of a box of the unit square. */
export function degreesOfBox({ left, top, right, bottom }: Box): BoundingBox {
  const [west, north] = unproject({ x: left, y: top });
  const [east, south] = unproject({ x: right, y: bottom });
  return [west, south, east, north];
}

/** `degrees` as GeoJSON orders them: west, south, east, north. */
export function boxOfDegrees([west = 0, south = 0, east = 0, north = 0]: readonly number[]): Box {
  const { x: left, y: top } = project([west, north]);
  const { x: right, y: bottom } = project([east, south]);
  return { left, top, right, bottom };
}
