import type { Geometry, Position } from '../model/position.ts';
import { distanceToLineKm } from './line.ts';

type Rings = readonly (readonly Position[])[];

/** Whether an area holds a position; lines and points hold none. */
export function holds(geometry: Geometry, position: Position): boolean {
  return polygonsOf(geometry).some((rings) => ringsHold(rings, position));
}

/** Kilometres from a position to an area: 0 inside it. `null` where the geometry is no area. */
export function distanceToAreaKm(geometry: Geometry, position: Position): number | null {
  const rings = polygonsOf(geometry).flat();
  if (rings.length === 0) return null;
  if (holds(geometry, position)) return 0;
  return rings.map((ring) => distanceToLineKm(ring, position)).reduce((a, b) => Math.min(a, b));
}

function polygonsOf(geometry: Geometry): readonly Rings[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Counts how often the parallel west of the position crosses a ring: odd is inside, so holes take care of themselves. */
function ringsHold(rings: Rings, [longitude, latitude]: Position): boolean {
  const crossings = rings.flatMap((ring) => crossingsOf(ring, latitude));
  return crossings.filter((crossing) => crossing < longitude).length % 2 === 1;
}

/** Longitudes where the ring crosses a parallel. */
export function crossingsOf(ring: readonly Position[], latitude: number): number[] {
  return ring.flatMap(([x, y], i) => {
    const [previousX, previousY] = ring[i - 1] ?? [x, y];
    if (y > latitude === previousY > latitude) return [];
    return [previousX + ((latitude - previousY) / (y - previousY)) * (x - previousX)];
  });
}

/** Twice the signed area of a closed ring in square degrees: positive where the ring runs counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
  let area = 0;
  for (let index = 1; index < ring.length; index++) {
    const [fromX, fromY] = ring[index - 1] ?? [0, 0];
    const [toX, toY] = ring[index] ?? [0, 0];
    area += (fromX - (ring[0]?.[0] ?? 0)) * toY - (toX - (ring[0]?.[0] ?? 0)) * fromY;
  }
  return area;
}
