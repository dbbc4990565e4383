import type { Position } from '../model/position.ts';

/** Mean radius of the Earth in kilometres (IUGG). On it, distances are wrong by at most 0.6 %. */
const EARTH_RADIUS_KM = 6371.0088;

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const haversine = (angle: number): number => Math.sin(angle / 2) ** 2;

/** Great-circle distance of two positions in kilometres. */
export function distanceKm(a: Position, b: Position): number {
  const latitudes = haversine(radians(b[1] - a[1]));
  const longitudes = haversine(radians(b[0] - a[0]));
  const part = latitudes + Math.cos(radians(a[1])) * Math.cos(radians(b[1])) * longitudes;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(part)));
}
