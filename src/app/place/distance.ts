import type { Position } from '../../corpus/place-head.ts';

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH_RADIUS = 6371;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres, by the haversine formula. */
export function kilometresBetween(one: Position, other: Position): number {
  const [longitude1, latitude1] = [radians(one[0]), radians(one[1])];
  const [longitude2, latitude2] = [radians(other[0]), radians(other[1])];
  const haversine =
    Math.sin((latitude2 - latitude1) / 2) ** 2 +
    Math.cos(latitude1) * Math.cos(latitude2) * Math.sin((longitude2 - longitude1) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(haversine));
}
