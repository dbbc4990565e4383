import type { PlaceHead } from '../../../corpus/place-head.ts';
import { type Box, boxAround } from '../geometry/box.ts';
import { project, worldLength } from '../geometry/mercator.ts';
import { boxOfPaths } from '../geometry/path.ts';
import type { PlacePaths } from '../places/shapes.ts';

/** Surroundings in kilometres without which a place cannot be recognised, however sure its point is. */
const LEAST_RADIUS_KM = { usual: 18, close: 3 };

/** Kinds that are small: shown closer. */
const CLOSE_LAYERS: readonly string[] = ['quarters', 'sites'];

/**
 * What has to be seen to see a place, in the unit square: its own shape, or its point with as much around it as is
 * uncertain, so that the map comes no closer than its knowledge. `null` where no position is known.
 */
export function placeBox(place: PlaceHead, paths: PlacePaths): Box | null {
  const own = boxOfPaths(paths.get(place.id) ?? []);
  if (own !== null) return own;
  if (place.point === null) return null;
  const least = CLOSE_LAYERS.includes(place.layer) ? LEAST_RADIUS_KM.close : LEAST_RADIUS_KM.usual;
  return boxAround(project(place.point), worldLength(Math.max(least, place.uncertaintyKm), place.point[1]));
}
