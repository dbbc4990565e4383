import type { Position, ShapeGeometry } from '../../model/position.ts';
import type { MapFrame } from './frame.ts';

type Point = readonly [x: number, y: number];

/** Web Mercator's own limit: beyond it the map is no longer a square. */
const MAX_LATITUDE = 85.0511;
const TILE = 256;
/** Equatorial circumference of WGS 84 in kilometres. */
const EQUATOR_KM = 40_075.017;
/** A picture of one point goes no closer than this, and leaves this share of its size free around the places. */
const CLOSEST_ZOOM = 10;
const MARGIN = 0.12;

/** Places positions on a picture, in pixels from its upper left corner. */
export interface Projection {
  point(position: Position): Point;
  /** Pixels that a distance takes at a latitude. */
  pixels(kilometres: number, latitude: number): number;
  /** An SVG path of the geometry, to a tenth of a pixel; empty where none of it can be seen. */
  path(geometry: ShapeGeometry): string;
}

/** Position on a world of one unit's width. */
function mercator([longitude, latitude]: Position): Point {
  const bounded = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude));
  const sine = Math.sin((bounded * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

interface Fit {
  readonly centre: Point;
  readonly scale: number;
}

function fitPlaces(positions: readonly Position[], { width, height }: MapFrame): Fit {
  const points = positions.map(mercator);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  if (points.length === 0) return { centre: [0.5, 0.5], scale: TILE };
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const free = 1 - 2 * MARGIN;
  const scale = Math.min(
    (width * free) / Math.max(east - west, 1e-9),
    (height * free) / Math.max(south - north, 1e-9),
    TILE * 2 ** CLOSEST_ZOOM,
  );
  return { centre: [(west + east) / 2, (north + south) / 2], scale };
}

function fitOf(frame: MapFrame, positions: readonly Position[]): Fit {
  if (frame.position === null) return fitPlaces(positions, frame);
  const { latitude, longitude, zoom } = frame.position;
  return { centre: mercator([longitude, latitude]), scale: TILE * 2 ** zoom };
}

const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;

function linesOf(geometry: ShapeGeometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}

function isSeen(points: readonly Point[], { width, height }: MapFrame): boolean {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const least = (numbers: number[]) => numbers.reduce((one, other) => Math.min(one, other), Infinity);
  const most = (numbers: number[]) => numbers.reduce((one, other) => Math.max(one, other), -Infinity);
  return most(xs) >= 0 && least(xs) <= width && most(ys) >= 0 && least(ys) <= height;
}

/** The projection of a frame; without a position of its own it holds all of `positions`. */
export function createProjection(frame: MapFrame, positions: readonly Position[]): Projection {
  const { centre, scale } = fitOf(frame, positions);
  const point = (position: Position): Point => {
    const [x, y] = mercator(position);
    return [
      tenth((x - centre[0]) * scale + frame.width / 2),
      tenth((y - centre[1]) * scale + frame.height / 2),
    ];
  };
  return {
    point,
    pixels: (kilometres, latitude) =>
      (kilometres * scale) / (EQUATOR_KM * Math.cos((latitude * Math.PI) / 180)),
    path(geometry) {
      const close = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? 'Z' : '';
      const lines = linesOf(geometry).map((line) => line.map(point));
      return lines
        .filter((line) => isSeen(line, frame))
        .map((line) => `M${withoutRepeats(line).join('L')}${close}`)
        .join('');
    },
  };
}

/** Points that fall on the one before them at a tenth of a pixel add bytes and nothing else. */
function withoutRepeats(points: readonly Point[]): readonly Point[] {
  return points.filter(([x, y], index) => {
    const before = points[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}
