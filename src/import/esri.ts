import { holds, signedArea } from '../geo/area.ts';
import type { Position } from '../model/position.ts';
import { isObject, type JsonObject } from './json.ts';

/** A feature as the servers of ArcGIS write it, as GeoJSON has it. */
export function featureOfEsri({ attributes, geometry }: JsonObject): JsonObject {
  return { type: 'Feature', properties: attributes, geometry: isObject(geometry) ? shapeOf(geometry) : null };
}

function shapeOf({ x, y, points, paths, rings }: JsonObject): JsonObject | null {
  if (x !== undefined && y !== undefined) return { type: 'Point', coordinates: [x, y] };
  if (points !== undefined) return { type: 'MultiPoint', coordinates: points };
  if (paths !== undefined) return { type: 'MultiLineString', coordinates: paths };
  if (rings === undefined) return null;
  return areRings(rings) ? areaOf(rings) : { type: 'Polygon', coordinates: rings };
}

type Ring = readonly Position[];

function areRings(rings: unknown): rings is Ring[] {
  const isPosition = (value: unknown) =>
    Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
  return Array.isArray(rings) && rings.every((ring) => Array.isArray(ring) && ring.every(isPosition));
}

/**
 * Esri's rule: rings that run clockwise go around an area, in any order; the others are holes. Some programs write them the
 * other way round, as GeoJSON has them: the greatest is no hole.
 */
function areaOf(rings: readonly Ring[]): JsonObject {
  const areas = new Map(rings.map((ring) => [ring, signedArea(closed(ring))]));
  const greatest = [...areas.values()].reduce(
    (one, other) => (Math.abs(other) > Math.abs(one) ? other : one),
    0,
  );
  const outer = rings.filter((ring) => (areas.get(ring) ?? 0) * greatest > 0);
  if (outer.length === 0) return { type: 'Polygon', coordinates: rings };
  const polygons = new Map(outer.map((ring) => [ring, [ring]]));
  for (const hole of rings.filter((ring) => !polygons.has(ring))) {
    const around = ringAround(hole, outer);
    // A hole in nothing is an area that somebody wrote the wrong way round.
    if (around === null) polygons.set(hole, [hole]);
    else polygons.get(around)?.push(hole);
  }
  const [first, ...more] = polygons.values();
  return more.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: [...polygons.values()] };
}

const closed = (ring: Ring): Ring => [...ring, ...ring.slice(0, 1)];

/** The smallest of the rings that a hole lies in: an island may lie in a lake of another. */
function ringAround(hole: Ring, outer: readonly Ring[]): Ring | null {
  const [from, to] = hole;
  if (from === undefined || to === undefined) return null;
  // A corner may touch the ring around it; the middle of an edge lies inside.
  const middle: Position = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const around = outer.filter((ring) => holds({ type: 'Polygon', coordinates: [closed(ring)] }, middle));
  const size = (ring: Ring) => Math.abs(signedArea(closed(ring)));
  return around.toSorted((one, other) => size(one) - size(other))[0] ?? null;
}
