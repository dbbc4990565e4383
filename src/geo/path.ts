import { type Box, enclose, moved, type Point } from './box.ts';
import { project } from './mercator.ts';

/** A line or ring in the unit square of the world: x and y in turn. */
export interface Path {
  readonly points: Float64Array;
  readonly box: Box;
}

type Line = readonly (readonly number[])[];

/** GeoJSON as it comes from the corpus or out of TopoJSON; points have no lines. */
type Geometry =
  | { readonly type: 'LineString'; readonly coordinates: Line }
  | { readonly type: 'MultiLineString' | 'Polygon'; readonly coordinates: readonly Line[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Line[])[] }
  | { readonly type: 'Point' | 'MultiPoint' | 'GeometryCollection' };

/**
 * Projects a line or ring. One that crosses the antimeridian goes on beyond 180° instead of jumping back; along a pole, as Antarctica
 * does, it crosses nothing. Throws where a number is none.
 */
export function projectPath(positions: Line): Path {
  const points = new Float64Array(positions.length * 2);
  let turn = 0;
  let last: number | null = null;
  positions.forEach(([longitude = 0, latitude = 0], index) => {
    const isAtPole = Math.abs(latitude) > 89.9;
    if (last !== null && !isAtPole && Math.abs(longitude - last) > 180) turn += longitude < last ? 360 : -360;
    last = longitude;
    const { x, y } = project([longitude + turn, latitude]);
    if (!Number.isFinite(x + y)) throw new RangeError('A point of a line is none.');
    points[index * 2] = x;
    points[index * 2 + 1] = y;
  });
  return { points, box: boxOf(points) };
}

/** The path in another copy of the world. */
export function turnedPath(path: Path, turn: number): Path {
  if (turn === 0) return path;
  const points = path.points.map((value, index) => (index % 2 === 0 ? value + turn : value));
  return { points, box: moved(path.box, { x: turn, y: 0 }) };
}

/** The lines or rings of a geometry, in whatever order; even-odd filling sets holes apart. */
export function pathsOf(geometry: Geometry): Path[] {
  switch (geometry.type) {
    case 'LineString':
      return [projectPath(geometry.coordinates)];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map(projectPath);
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(projectPath);
    default:
      return [];
  }
}

function boxOf(points: Float64Array): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let index = 0; index < points.length; index += 2) {
    const x = points[index] ?? 0;
    const y = points[index + 1] ?? 0;
    if (x < box.left) box.left = x;
    if (x > box.right) box.right = x;
    if (y < box.top) box.top = y;
    if (y > box.bottom) box.bottom = y;
  }
  return box;
}

export const boxOfPaths = (paths: readonly Path[]): Box | null => enclose(paths.map((path) => path.box));

/** Distance from a point to the nearest place of the line, in the unit square. */
export function distanceToPath({ x, y }: Point, { points }: Path): number {
  let least = Infinity;
  for (let index = 0; index + 3 < points.length; index += 2) {
    const fromX = points[index] ?? 0;
    const fromY = points[index + 1] ?? 0;
    const alongX = (points[index + 2] ?? 0) - fromX;
    const alongY = (points[index + 3] ?? 0) - fromY;
    const length = alongX * alongX + alongY * alongY;
    const part = length === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / length;
    const clamped = Math.max(0, Math.min(1, part));
    least = Math.min(least, Math.hypot(x - fromX - clamped * alongX, y - fromY - clamped * alongY));
  }
  return least;
}

/** Whether a point lies within rings, holes left out (even-odd rule). */
export function ringsHold({ x, y }: Point, rings: readonly Path[]): boolean {
  let inside = false;
  for (const { points } of rings) {
    for (let index = 0, before = points.length - 2; index < points.length; before = index, index += 2) {
      const y1 = points[index + 1] ?? 0;
      const y2 = points[before + 1] ?? 0;
      if (y1 > y === y2 > y) continue;
      const x1 = points[index] ?? 0;
      const x2 = points[before] ?? 0;
      if (x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}
