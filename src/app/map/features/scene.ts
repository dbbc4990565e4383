import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import { type Box, boxAround, moved, overlap, type Point, turnsIn, width } from '../../../geo/box.ts';
import { project, worldLength } from '../../../geo/mercator.ts';
import { boxOfPaths, type Path, turnedPath } from '../../../geo/path.ts';
import { appearanceOf } from './appearance.ts';
import type { Marker } from './cluster.ts';
import type { DrawnPlaces } from './drawn-places.ts';
import { ownMarker, withMissing } from './markers.ts';
import { containerRings, type PlacePaths } from './shapes.ts';

/** A place drawn by its own line or outline. */
export interface Shape {
  readonly place: PlaceSummary;
  readonly paths: readonly Path[];
  readonly box: Box;
}

/** A place known only by a point and a radius, hatched as far as its container reaches. */
export interface Hatch {
  readonly place: PlaceSummary;
  readonly at: Point;
  /** In the unit square. */
  readonly radius: number;
  readonly clip: readonly Path[] | null;
}

/** What is drawn of places besides markers. The largest come first, so that the smaller lies above. */
export interface DrawnFeatures {
  readonly lines: readonly Shape[];
  readonly areas: readonly Shape[];
  readonly hatches: readonly Hatch[];
}

/** All that is drawn of places at one zoom and around one part of the world. */
export interface Scene extends DrawnFeatures {
  readonly markers: readonly Marker[];
}

type Find = (id: string) => PlaceSummary | null;

export function shapesOf({ line, area, hatch }: DrawnPlaces, paths: PlacePaths, find: Find): DrawnFeatures {
  return {
    lines: outlinesOf(line, paths),
    areas: outlinesOf(area, paths),
    hatches: hatch
      .flatMap((place) => hatchOf(place, paths, find))
      .sort((one, other) => other.radius - one.radius),
  };
}

function outlinesOf(places: readonly PlaceSummary[], paths: PlacePaths): Shape[] {
  return places
    .flatMap((place) => {
      const own = paths.get(place.id) ?? [];
      const box = boxOfPaths(own);
      return box === null ? [] : [{ place, paths: own, box }];
    })
    .sort((one, other) => width(other.box) - width(one.box));
}

function hatchOf(place: PlaceSummary, paths: PlacePaths, find: Find): Hatch[] {
  if (place.point === null) return [];
  const radius = worldLength(place.uncertaintyKm, place.point[1]);
  return [{ place, at: project(place.point), radius, clip: containerRings(place, paths, find) }];
}

/** What of the shapes a box of the unit square shows. */
export function shapesIn(shapes: DrawnFeatures, shown: Box): DrawnFeatures {
  const copies = turnsIn(shown).map((turn) => shapesInCopy(shapes, shown, turn));
  return {
    lines: copies.flatMap(({ lines }) => lines),
    areas: copies.flatMap(({ areas }) => areas),
    hatches: copies.flatMap(({ hatches }) => hatches),
  };
}

function shapesInCopy({ lines, areas, hatches }: DrawnFeatures, shown: Box, turn: number): DrawnFeatures {
  const own = moved(shown, { x: -turn, y: 0 });
  const isShown = ({ box }: Shape) => overlap(box, own);
  const copied = (shape: Shape): Shape => ({
    place: shape.place,
    paths: shape.paths.map((path) => turnedPath(path, turn)),
    box: moved(shape.box, { x: turn, y: 0 }),
  });
  return {
    lines: lines.filter(isShown).map(copied),
    areas: areas.filter(isShown).map(copied),
    hatches: hatches
      .filter(({ at, radius }) => overlap(boxAround(at, radius), own))
      .map(({ at, clip, ...hatch }) => ({
        ...hatch,
        at: { x: at.x + turn, y: at.y },
        clip: clip?.map((path) => turnedPath(path, turn)) ?? null,
      })),
  };
}

/** One place by itself, whether its layer is on or not. */
export function sceneOf(place: PlaceSummary, paths: PlacePaths, find: Find): Scene {
  const appearance = appearanceOf(place);
  return {
    markers: ownMarker(place),
    lines: appearance === 'line' ? outlinesOf([place], paths) : [],
    areas: appearance === 'area' ? outlinesOf([place], paths) : [],
    hatches: appearance === 'hatch' ? hatchOf(place, paths, find) : [],
  };
}

/** A scene with what it lacks of another. */
export function withScene(scene: Scene, other: Scene): Scene {
  return {
    markers: withMissing(scene.markers, other.markers),
    lines: withMissing(scene.lines, other.lines),
    areas: withMissing(scene.areas, other.areas),
    hatches: withMissing(scene.hatches, other.hatches),
  };
}
