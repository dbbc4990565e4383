import type { Point } from '../../geo/box.ts';
import { project, worldLength, worldSize } from '../../geo/mercator.ts';
import type { Position, ShapeGeometry } from '../../model/position.ts';
import type { MapFrame } from './frame.ts';

type Pixel = readonly [x: number, y: number];

/** A picture of one point goes no closer than this, and leaves this share of its size free around the places. */
const CLOSEST_ZOOM = 10;
const MARGIN = 0.12;

/** Places positions on a picture, in pixels from its upper left corner. */
export interface Projection {
  point(position: Position): Pixel;
  /** Pixels that a distance takes at a latitude. */
  pixels(kilometres: number, latitude: number): number;
  /** An SVG path of the geometry, to a tenth of a pixel; empty where none of it can be seen. */
  path(geometry: ShapeGeometry): string;
}

interface Fit {
  readonly centre: Point;
  readonly scale: number;
}

function fitPlaces(positions: readonly Position[], { width, height }: MapFrame): Fit {
  const points = positions.map(project);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  if (points.length === 0) return { centre: { x: 0.5, y: 0.5 }, scale: worldSize(0) };
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const free = 1 - 2 * MARGIN;
  const scale = Math.min(
    (width * free) / Math.max(east - west, 1e-9),
    (height * free) / Math.max(south - north, 1e-9),
    worldSize(CLOSEST_ZOOM),
  );
  return { centre: { x: (west + east) / 2, y: (north + south) / 2 }, scale };
}

function fitOf(frame: MapFrame, positions: readonly Position[]): Fit {
  if (frame.position === null) return fitPlaces(positions, frame);
  const { latitude, longitude, zoom } = frame.position;
  return { centre: project([longitude, latitude]), scale: worldSize(zoom) };
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

function isSeen(points: readonly Pixel[], { width, height }: MapFrame): boolean {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const least = (numbers: number[]) => numbers.reduce((one, other) => Math.min(one, other), Infinity);
  const most = (numbers: number[]) => numbers.reduce((one, other) => Math.max(one, other), -Infinity);
  return most(xs) >= 0 && least(xs) <= width && most(ys) >= 0 && least(ys) <= height;
}

/** The projection of a frame; without a position of its own it holds all of `positions`. */
export function createProjection(frame: MapFrame, positions: readonly Position[]): Projection {
  const { centre, scale } = fitOf(frame, positions);
  const point = (position: Position): Pixel => {
    const { x, y } = project(position);
    return [
      tenth((x - centre.x) * scale + frame.width / 2),
      tenth((y - centre.y) * scale + frame.height / 2),
    ];
  };
  return {
    point,
    pixels: (kilometres, latitude) => worldLength(kilometres, latitude) * scale,
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
function withoutRepeats(points: readonly Pixel[]): readonly Pixel[] {
  return points.filter(([x, y], index) => {
    const before = points[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}
