import type { Geometry, Position } from '../model/position.ts';
import type { PathFinding } from './json-file.ts';

/**
 * What is wrong with a geometry of the right shape: coordinates off the globe, lines and rings with too few positions,
 * rings that do not close, and parts that cross the 180th meridian (RFC 7946, 3.1.6 and 3.1.9).
 */
export function geometryFindings(geometry: Geometry): PathFinding[] {
  return findingsOf(geometry).map((each) => ({ ...each, path: ['coordinates', ...each.path] }));
}

function findingsOf(geometry: Geometry): PathFinding[] {
  switch (geometry.type) {
    case 'Point':
      return positionFindings(geometry.coordinates);
    case 'LineString':
      return lineFindings(geometry.coordinates);
    case 'MultiLineString':
      return eachOf(geometry.coordinates, lineFindings);
    case 'Polygon':
      return eachOf(geometry.coordinates, ringFindings);
    case 'MultiPolygon':
      return eachOf(geometry.coordinates, (rings) => eachOf(rings, ringFindings));
  }
}

function eachOf<T>(parts: readonly T[], find: (part: T) => PathFinding[]): PathFinding[] {
  return parts.flatMap((part, index) => find(part).map((each) => ({ ...each, path: [index, ...each.path] })));
}

export function positionFindings([longitude, latitude]: Position): PathFinding[] {
  if (Math.abs(latitude) > 90)
    return [{ path: [1], expected: { rule: 'latitude', isSwapped: Math.abs(longitude) <= 90 } }];
  if (Math.abs(longitude) > 180) return [{ path: [0], expected: { rule: 'longitude' } }];
  return [];
}

function lineFindings(line: readonly Position[]): PathFinding[] {
  if (line.length < 2) return [{ path: [], expected: { rule: 'line' } }];
  return [...eachOf(line, positionFindings), ...meridianFindings(line)];
}

function ringFindings(ring: readonly Position[]): PathFinding[] {
  return [...eachOf(ring, positionFindings), ...closingFindings(ring), ...meridianFindings(ring)];
}

function closingFindings(ring: readonly Position[]): PathFinding[] {
  const [first, last] = [ring[0], ring.at(-1)];
  const closes = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  if (ring.length >= 4 && closes) return [];
  const ends = closes ? null : { first: show(first), last: show(last) };
  return [
    {
      path: [],
      read: { what: 'ring', positions: ring.length, ends },
      expected: { rule: 'ring', first: ends?.first ?? null },
    },
  ];
}

const show = (position: Position | undefined): string => `[${position?.join(', ') ?? ''}]`;

function meridianFindings(line: readonly Position[]): PathFinding[] {
  const index = line.findIndex(
    ([longitude], i) => Math.abs(longitude - (line[i - 1]?.[0] ?? longitude)) > 180,
  );
  if (index < 0) return [];
  return [{ path: [index], expected: { rule: 'meridian' } }];
}
