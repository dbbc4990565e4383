import { boundsOf } from '../../geo/bounding-box.ts';
import { boxAround, type Point, shortWayRound } from '../../geo/box.ts';
import { degreesOfBox, project, unproject, worldLength, worldSize } from '../../geo/mercator.ts';
import type { BoundingBox, Position, ShapeGeometry } from '../../model/position.ts';
import type { MapFrame } from './frame.ts';

type Pixel = readonly [x: number, y: number];

/** A picture leaves this share of its size free around the places. */
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

function fitPlaces(positions: readonly Position[], { width, height, closest }: MapFrame): Fit {
  const points = positions.map(project);
  const [columns, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  // Places on either side of the 180th meridian lie together, as on the map.
  const xs = columns.map(shortWayRound(columns));
  if (points.length === 0) return { centre: { x: 0.5, y: 0.5 }, scale: worldSize(0) };
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const free = 1 - 2 * MARGIN;
  const scale = Math.min(
    (width * free) / Math.max(east - west, 1e-9),
    (height * free) / Math.max(south - north, 1e-9),
    worldSize(closest),
  );
  return { centre: { x: (west + east) / 2, y: (north + south) / 2 }, scale };
}

/** Where a picture looks that is fitted to its places. */
export function viewOfPlaces(
  positions: readonly Position[],
  frame: MapFrame,
): NonNullable<MapFrame['position']> {
  const { centre, scale } = fitPlaces(positions, frame);
  const [longitude, latitude] = unproject(centre);
  return { longitude, latitude, zoom: Math.log2(scale / worldSize(0)) };
}

/** West, south, east and north of a picture that looks at a position, in degrees. */
export function boundsOfPicture(
  { longitude, latitude, zoom }: NonNullable<MapFrame['position']>,
  { width, height }: Pick<MapFrame, 'width' | 'height'>,
): BoundingBox {
  const scale = worldSize(zoom);
  return degreesOfBox(boxAround(project([longitude, latitude]), width / 2 / scale, height / 2 / scale));
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

const BOUNDS = new WeakMap<readonly Position[], BoundingBox>();

/** Looked for once: a site draws the same ground for each of a thousand pages, and most of it is outside each drawing. */
function boundsOfLine(line: readonly Position[]): BoundingBox {
  const known = BOUNDS.get(line) ?? boundsOf(line);
  BOUNDS.set(line, known);
  return known;
}

/** Beyond the 180th meridian a picture shows the world again. */
const COPIES = [-1, 0, 1];

/** The projection of a frame; without a position of its own it holds all of `positions`. */
export function createProjection(frame: MapFrame, positions: readonly Position[]): Projection {
  const { centre, scale } = fitOf(frame, positions);
  const place = (position: Position, copy: number): Pixel => {
    const { x, y } = project(position);
    return [
      tenth((x + copy - centre.x) * scale + frame.width / 2),
      tenth((y - centre.y) * scale + frame.height / 2),
    ];
  };
  // Most of a basemap lies outside a picture: of that no point is placed.
  const isSeen = (line: readonly Position[], copy: number): boolean => {
    const [west, south, east, north] = boundsOfLine(line);
    const [[left, bottom], [right, top]] = [place([west, south], copy), place([east, north], copy)];
    return right >= 0 && left <= frame.width && bottom >= 0 && top <= frame.height;
  };
  return {
    point: (position) => place(position, Math.round(centre.x - project(position).x)),
    pixels: (kilometres, latitude) => worldLength(kilometres, latitude) * scale,
    path(geometry) {
      const close = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? 'Z' : '';
      return linesOf(geometry)
        .flatMap((line) =>
          COPIES.filter((copy) => isSeen(line, copy)).map((copy) =>
            line.map((position) => place(position, copy)),
          ),
        )
        .map((line) => withoutUnseen(line, frame))
        .map((line) => `M${spaced(line, frame.step).join('L')}${close}`)
        .join('');
    },
  };
}

/** Points nearer than a step to the one before them add bytes and nothing that is seen; the last one stays. */
function spaced(points: readonly Pixel[], step: number): readonly Pixel[] {
  const kept: Pixel[] = [];
  for (const [index, [x, y]] of points.entries()) {
    const before = kept.at(-1);
    const way = before === undefined ? step : Math.hypot(x - before[0], y - before[1]);
    const isLast = index === points.length - 1 && way > 0;
    if (way >= step || isLast) kept.push(step < 1 ? [x, y] : [Math.round(x), Math.round(y)]);
  }
  return kept;
}

/** Pixels beyond an edge of the picture at which nothing of a line is seen, however thick. */
const BEYOND = 8;

/** Points add nothing that lie beyond the same edge of the picture as those before and after them. */
function withoutUnseen(points: readonly Pixel[], { width, height }: MapFrame): readonly Pixel[] {
  const beyond: ((pixel: Pixel) => boolean)[] = [
    ([x]) => x < -BEYOND,
    ([x]) => x > width + BEYOND,
    ([, y]) => y < -BEYOND,
    ([, y]) => y > height + BEYOND,
  ];
  const seen: Pixel[] = [];
  for (const [index, point] of points.entries()) {
    const [before, after] = [seen.at(-1), points[index + 1]];
    const isUnseen =
      before !== undefined &&
      after !== undefined &&
      beyond.some((isBeyond) => isBeyond(before) && isBeyond(point) && isBeyond(after));
    if (!isUnseen) seen.push(point);
  }
  return seen;
}
