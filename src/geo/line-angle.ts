import type { Position } from '../model/position.ts';
import { distanceKm, radians } from './distance.ts';
import { distanceToLineKm } from './line.ts';

/** A name is written along the mean direction of so much of its line on either side. */
const REACH_KM = 6;

/**
 * The direction in which the line nearest to a position runs there, as degrees clockwise from the horizontal of the
 * map, from -90 to 90 so that no name stands on its head; 0 where there is no line.
 */
export function angleAt(position: Position, lines: readonly (readonly Position[])[]): number {
  const near = lines.flatMap((line) => {
    const around = line.filter((each) => distanceKm(each, position) <= REACH_KM);
    return around.length < 2 ? [] : [{ around, km: distanceToLineKm(line, position) }];
  });
  const nearest = near.reduce<(typeof near)[number] | null>(
    (a, b) => (a === null || b.km < a.km ? b : a),
    null,
  );
  const [from, to] = [nearest?.around[0], nearest?.around.at(-1)];
  if (from === undefined || to === undefined) return 0;
  const east = (to[0] - from[0]) * Math.cos(radians(position[1]));
  const degrees = Math.round((Math.atan2(from[1] - to[1], east) * 180) / Math.PI);
  if (degrees > 90) return degrees - 180;
  return degrees < -90 ? degrees + 180 : degrees;
}
