import type { Geometry, Position } from '../model/position.ts';
import { crossingsOf } from './area.ts';
import { distanceKm } from './distance.ts';

type Rings = readonly (readonly Position[])[];

/**
 * Where a marker or label of the geometry stands: a point itself, the middle of a line's length, a point inside an
 * area. Of several parts the largest has it. `null` for a geometry without positions.
 */
export function labelPoint(geometry: Geometry): Position | null {
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates;
    case 'LineString':
      return middleOfLine(geometry.coordinates);
    case 'MultiLineString':
      return middleOfLine(largest(geometry.coordinates, lengthKm) ?? []);
    case 'Polygon':
      return middleOfArea(geometry.coordinates);
    case 'MultiPolygon':
      return middleOfArea(
        largest(geometry.coordinates, (rings) => Math.abs(signedArea(rings[0] ?? []))) ?? [],
      );
  }
}

function largest<T>(parts: readonly T[], size: (part: T) => number): T | undefined {
  return [...parts].sort((a, b) => size(b) - size(a))[0];
}

function stepsKm(line: readonly Position[]): number[] {
  return line.map((position, i) => distanceKm(line[i - 1] ?? position, position));
}

function lengthKm(line: readonly Position[]): number {
  return stepsKm(line).reduce((sum, step) => sum + step, 0);
}

function middleOfLine(line: readonly Position[]): Position | null {
  const half = lengthKm(line) / 2;
  let travelled = 0;
  const index = stepsKm(line).findIndex((step) => {
    travelled += step;
    return travelled >= half;
  });
  return line[index] ?? null;
}

/** Twice the area in square degrees, positive where the ring runs counter-clockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[i + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** The middle of the widest stretch inside the area on the parallel half-way up: always inside, holes left out. */
function middleOfArea(rings: Rings): Position | null {
  const latitudes = (rings[0] ?? []).map(([, latitude]) => latitude);
  if (latitudes.length === 0) return null;
  const latitude =
    (latitudes.reduce((a, b) => Math.min(a, b)) + latitudes.reduce((a, b) => Math.max(a, b))) / 2;
  const crossings = rings.flatMap((ring) => crossingsOf(ring, latitude)).sort((a, b) => a - b);
  const stretches = crossings.flatMap((west, i) =>
    i % 2 === 0 ? [[west, crossings[i + 1] ?? west] as const] : [],
  );
  const widest = largest(stretches, ([west, east]) => east - west);
  return widest ? [(widest[0] + widest[1]) / 2, latitude] : (rings[0]?.[0] ?? null);
}
