import { distanceKm } from '../geo/distance.ts';
import type { Position } from '../model/position.ts';
import { COUNTRY_BOXES } from './country-boxes.ts';
import type { PositionFault } from './notes.ts';
import type { WrittenFeature } from './written-feature.ts';

type Geometry = WrittenFeature['geometry'];

type GeometryChange = 'closed-rings' | 'middle-of-points' | 'swapped' | 'turned' | 'wrapped';

/** A geometry as our gazetteer has it, and what had to be done for that. */
export interface ReadGeometry {
  readonly geometry: Geometry;
  /** Where the source has a point beside a line or an area. */
  readonly labelPoint: Position | null;
  /** Of several points, from their middle to the farthest; else 0. */
  readonly spreadKm: number;
  /** How the position was changed. */
  readonly changes: readonly GeometryChange[];
  /** Why there is none although the source has something; `null` where it is read or there was nothing. */
  readonly problem: PositionFault | null;
}

const NOTHING: ReadGeometry = { geometry: null, labelPoint: null, spreadKm: 0, changes: [], problem: null };
const refuse = (problem: PositionFault): ReadGeometry => ({ ...NOTHING, problem });

interface Shape {
  readonly type: string;
  readonly coordinates: unknown;
  readonly certainty?: unknown;
}

/** Reads any GeoJSON geometry and holds points against the countries that the place is said to lie in. */
export function readGeometry(value: unknown, countries: readonly string[]): ReadGeometry {
  if (value === null || value === undefined) return NOTHING;
  const shapes = shapesIn(value);
  if (shapes.length === 0) return NOTHING;
  const points = shapes.flatMap(pointsOf);
  const shape = shapes.find(({ type }) => !type.endsWith('Point'));
  if (shape !== undefined) return ofShape(shape, points[0] ?? null);
  return ofPoints(points, shapes[0], countries);
}

function shapesIn(value: unknown): Shape[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('geometries' in value && Array.isArray(value.geometries)) return value.geometries.flatMap(shapesIn);
  if (!('type' in value && 'coordinates' in value) || typeof value.type !== 'string') return [];
  return isEmpty(value.coordinates) ? [] : [value as Shape];
}

const isEmpty = (coordinates: unknown): boolean => Array.isArray(coordinates) && coordinates.length === 0;

function pointsOf({ type, coordinates }: Shape): (Position | null)[] {
  if (type === 'Point') return [positionOf(coordinates)];
  return type === 'MultiPoint' && Array.isArray(coordinates) ? coordinates.map(positionOf) : [];
}

function positionOf(value: unknown): Position | null {
  if (!Array.isArray(value)) return null;
  const [longitude, latitude] = value.map(Number);
  if (longitude === undefined || latitude === undefined) return null;
  return Number.isFinite(longitude) && Number.isFinite(latitude) ? [longitude, latitude] : null;
}

const certaintyOf = ({ certainty }: Shape) =>
  certainty === 'certain' || certainty === 'less-certain' || certainty === 'uncertain' ? { certainty } : {};

function ofShape(shape: Shape, point: Position | null): ReadGeometry {
  const beginning = firstPosition(shape.coordinates);
  if (beginning !== null && isProjected(beginning))
    return refuse({ fault: 'projected', written: beginning.join(', ') });
  const closed = closeRings(shape);
  const geometry = { type: shape.type, coordinates: closed, ...certaintyOf(shape) } as Geometry;
  return {
    ...NOTHING,
    geometry,
    labelPoint: point,
    changes: closed === shape.coordinates ? [] : ['closed-rings'],
  };
}

/** Of a line or an area, however deep it lies. */
function firstPosition(coordinates: unknown): Position | null {
  if (!Array.isArray(coordinates)) return null;
  return Array.isArray(coordinates[0]) ? firstPosition(coordinates[0]) : positionOf(coordinates);
}

/** The coordinates themselves where every ring is closed already. */
function closeRings({ type, coordinates }: Shape): unknown {
  if (type === 'Polygon') return mapChanged(coordinates, closeRing);
  if (type === 'MultiPolygon') return mapChanged(coordinates, (rings) => mapChanged(rings, closeRing));
  return coordinates;
}

function mapChanged(list: unknown, change: (item: unknown) => unknown): unknown {
  if (!Array.isArray(list)) return list;
  const changed = list.map(change);
  return changed.some((item, index) => item !== list[index]) ? changed : list;
}

function closeRing(ring: unknown): unknown {
  if (!Array.isArray(ring) || ring.length < 3) return ring;
  const [first, last] = [ring[0], ring.at(-1)];
  return String(first) === String(last) ? ring : [...ring, first];
}

function ofPoints(
  points: readonly (Position | null)[],
  shape: Shape | undefined,
  countries: readonly string[],
): ReadGeometry {
  const found = points.flatMap((point) => (point === null ? [] : [point]));
  const [first] = found;
  if (first === undefined || shape === undefined) return refuse({ fault: 'no-degrees' });
  const middle = found.length === 1 ? first : middleOf(found);
  const onEarth = correct(middle, countries);
  if ('problem' in onEarth) return refuse(onEarth.problem);
  const spreadKm = Math.max(...found.map((point) => (found.length === 1 ? 0 : distanceKm(point, middle))));
  const several = found.length > 1 ? (['middle-of-points'] as const) : [];
  return {
    ...NOTHING,
    geometry: { type: 'Point', coordinates: [...onEarth.position], ...certaintyOf(shape) } as Geometry,
    spreadKm,
    changes: [...several, ...onEarth.changes],
  };
}

function middleOf(points: readonly Position[]): Position {
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return [mean(0), mean(1)];
}

type Corrected =
  | { readonly position: Position; readonly changes: readonly GeometryChange[] }
  | { readonly problem: PositionFault };

/** A position on Earth and in its country; what is neither is refused, with its numbers. */
function correct([longitude, latitude]: Position, countries: readonly string[]): Corrected {
  const written = `${longitude}, ${latitude}`;
  if (longitude === 0 && latitude === 0 && !liesIn([0, 0], countries, 0))
    return { problem: { fault: 'null-island' } };
  const wrapped = wrap(longitude);
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 540;
  const turned: Position = [latitude, longitude];
  const canTurn = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180;
  if (
    isOnEarth &&
    (countries.length === 0 ? Math.abs(longitude) <= 360 : liesIn([wrapped, latitude], countries, NEAR_KM))
  )
    return { position: [wrapped, latitude], changes: wrapped === longitude ? [] : ['wrapped'] };
  if (canTurn && countries.length > 0 && liesIn(turned, countries, 0))
    return { position: turned, changes: ['swapped'] };
  if (!isOnEarth && canTurn && countries.length === 0) return { position: turned, changes: ['turned'] };
  if (isOnEarth) return { problem: { fault: 'far', countries, written } };
  return { problem: { fault: isProjected([longitude, latitude]) ? 'projected' : 'off-earth', written } };
}

/** Half of the Earth's circumference at the equator (WGS 84), where Web Mercator ends; UTM and national grids end before. */
const MOST_METRES = 20_037_509;
/** More than any degrees, also with a digit too many. */
const LEAST_METRES = 4000;

/** Whether two numbers can only be metres east and north in a projected system. */
const isProjected = (position: readonly number[]): boolean =>
  position.slice(0, 2).every((each) => Math.abs(each) >= LEAST_METRES && Math.abs(each) <= MOST_METRES);

/** How far from its country a position may lie: coasts, waters and outlines that are drawn otherwise. */
const NEAR_KM = 300;
const KM_A_DEGREE = 111.2;

const wrap = (longitude: number): number =>
  Math.abs(longitude) <= 180 ? longitude : ((((longitude + 180) % 360) + 360) % 360) - 180;

/** Whether a position lies in the box of one of the countries, or as near; `true` where no box is known. */
export function liesIn(
  [longitude, latitude]: Position,
  countries: readonly string[],
  marginKm: number,
): boolean {
  const boxes = countries.flatMap((country) =>
    Object.hasOwn(COUNTRY_BOXES, country) ? [COUNTRY_BOXES[country]] : [],
  );
  if (boxes.length === 0) return countries.length > 0;
  const high = marginKm / KM_A_DEGREE;
  const wide = high / Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
  return boxes.some((box) => {
    if (box === undefined) return false;
    const [west, south, east, north] = box;
    const eastward = (((longitude - (west - wide)) % 360) + 360) % 360;
    const width = Math.min(360, ((((east - west) % 360) + 360) % 360) + 2 * wide);
    return eastward <= width && latitude >= south - high && latitude <= north + high;
  });
}
