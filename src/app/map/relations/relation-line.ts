import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import type { DrawnRelation } from '../../../corpus/relation.ts';
import { type Box, boxAround, enclose, grow, holds, type Point } from '../../../geo/box.ts';
import { project } from '../../../geo/mercator.ts';
import { boxOfPaths, distanceToPath, type Path } from '../../../geo/path.ts';
import type { RelationLink } from '../../model/view.ts';
import { keyOf, linkOf } from '../../relations/drawn-relations.ts';
import { arcPoints } from './arc.ts';

/** Half the thickness of a band, in CSS pixels. */
export const HALF_BAND = 7;

/** A line of the map with all relations that it stands for; lengths in the unit square. */
export interface RelationLine {
  readonly key: string;
  readonly link: RelationLink;
  readonly relations: number;
  /** Its places with a point, in the order of the way. */
  readonly stops: readonly RouteStop[];
  /** From each stop to the next. */
  readonly legs: readonly (readonly Point[])[];
  readonly paths: readonly Path[];
  readonly box: Box;
  /** A point upon it, about half-way. */
  readonly middle: Point;
}

/** Finds the line at a point of the unit square that is seen at a zoom; `reach` in CSS pixels. */
export type FindRelation = (at: Point, zoom: number, reach: number) => RelationLink | null;

export interface RouteStop {
  readonly place: PlaceSummary;
  readonly at: Point;
}

/** One line for all relations that tie the same places in the same way. */
export function linesOf(
  relations: readonly DrawnRelation[],
  find: (id: string) => PlaceSummary | null,
): RelationLine[] {
  const byKey = new Map<string, DrawnRelation[]>();
  for (const relation of relations) {
    const key = keyOf(linkOf(relation));
    byKey.set(key, [...(byKey.get(key) ?? []), relation]);
  }
  return [...byKey.values()].flatMap((same) => lineOf(same, find));
}

function lineOf(same: readonly DrawnRelation[], find: (id: string) => PlaceSummary | null): RelationLine[] {
  const [first] = same;
  if (first === undefined) return [];
  const link = linkOf(first);
  const stops = link.places.flatMap((id) => stopOf(find(id)));
  const legs = stops.slice(1).map((stop, index) => legOf(link, stops[index] ?? stop, stop));
  const paths = legs.flatMap(pathOf);
  const box = boxOfPaths(paths);
  const middle = middleOf(legs);
  if (box === null || middle === null) return [];
  return [{ key: keyOf(link), link, relations: same.length, stops, legs, paths, box, middle }];
}

function stopOf(place: PlaceSummary | null): RouteStop[] {
  return place === null || place.point === null ? [] : [{ place, at: project(place.point) }];
}

function legOf({ type }: RelationLink, from: RouteStop, to: RouteStop): Point[] {
  return type === 'between' ? [from.at, middleBetween(from.at, to.at), to.at] : arcPoints(from.at, to.at);
}

function pathOf(points: readonly Point[]): Path[] {
  const box = enclose(points.map((point) => boxAround(point, 0)));
  return box === null ? [] : [{ points: Float64Array.from(points.flatMap(({ x, y }) => [x, y])), box }];
}

const middleBetween = (one: Point, other: Point): Point => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
});

function middleOf(legs: readonly (readonly Point[])[]): Point | null {
  const leg = legs[0] ?? [];
  return leg[Math.floor(leg.length / 2)] ?? null;
}

/** The northernmost point of a line. */
export function topOf({ legs, middle }: RelationLine): Point {
  return legs.flat().reduce((top, point) => (point.y < top.y ? point : top), middle);
}

/** The line nearest to a point of the unit square, no farther than `reach` from its edge; `band` is half a band's width. */
export function lineAt(
  at: Point,
  lines: readonly RelationLine[],
  reach: number,
  band: number,
): RelationLine | null {
  let best: RelationLine | null = null;
  let least = reach;
  for (const line of lines) {
    const edge = line.link.type === 'between' ? band : 0;
    if (!holds(grow(line.box, reach + edge), at)) continue;
    const distance = Math.min(...line.paths.map((path) => distanceToPath(at, path))) - edge;
    if (distance >= least) continue;
    least = distance;
    best = line;
  }
  return best;
}
