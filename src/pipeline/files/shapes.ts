import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, presimplify, simplify } from 'topojson-simplify';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';
import type { ShapeTopology } from '../../corpus/place-summary.ts';
import type { Place } from '../../gazetteer/place.ts';
import { weightOf } from '../../geo/simplification.ts';
import type { Position, ShapeGeometry } from '../../model/position.ts';
import { fillChunks } from './chunks.ts';

/** How far a drawn line may lie beside the true one: about as far as the basemap's finest borders do. */
const TOLERANCE_KM = 0.15;
/** What a corner takes in a file, in characters. */
const CORNER_WEIGHT = 8;
/** Degrees from one step of the grid to the next: about 10 m. */
const STEP = 1e-4;

/**
 * The lines and areas of places, simplified for the screen: vertices that nobody would see are gone, and what several
 * places share is one line. What would shrink to nothing keeps all its vertices. Places that are not to be drawn
 * exactly have no shape.
 */
export function buildShapes(places: readonly Place[]): ShapeTopology {
  const drawn = places.flatMap(({ id, geometry, display }) =>
    display === 'exact' && geometry !== null && geometry.type !== 'Point' ? [[id, geometry] as const] : [],
  );
  const shared = presimplify(topology(Object.fromEntries(drawn)) as Topology<Objects>);
  const simple = simplify(shared, weightOf(TOLERANCE_KM));
  const vanished = Object.values(simple.objects).filter((object) => !isWhole(shapeOf(simple, object)));
  const kept = new Set(vanished.flatMap(arcsOf));
  const arcs = simple.arcs.map((arc, index) => (kept.has(index) ? withoutWeights(shared.arcs[index]) : arc));
  return quantize(
    { ...simple, arcs },
    { scale: [STEP, STEP], translate: [0, 0] },
  ) as unknown as ShapeTopology;
}

/**
 * The same in files of about so many characters, each with all lines that its shapes are drawn with; what is larger has a
 * file of its own.
 */
export function cutShapes(shapes: ShapeTopology, characters: number): readonly ShapeTopology[] {
  const sizeOf = ([, object]: readonly [id: string, object: GeometryObject]) =>
    CORNER_WEIGHT * arcsOf(object).reduce((corners, arc) => corners + (shapes.arcs[arc]?.length ?? 0), 0);
  const chunks = [...fillChunks(Object.entries(shapes.objects), sizeOf, characters)];
  if (chunks.length <= 1) return [shapes];
  return chunks.map((some) => {
    const objects: ShapeTopology['objects'] = Object.fromEntries(some);
    return filter({ ...shapes, objects }, () => true) as ShapeTopology;
  });
}

const shapeOf = (shared: Topology<Objects>, object: GeometryObject): ShapeGeometry =>
  (feature(shared, object) as unknown as { readonly geometry: ShapeGeometry }).geometry;

/** Numbers of the arcs that an object is drawn with; one that is walked backwards counts from -1 downwards. */
function arcsOf(object: GeometryObject): number[] {
  const arcs = 'arcs' in object ? (object.arcs as unknown[]) : [];
  return (arcs.flat(Number.POSITIVE_INFINITY) as number[]).map((arc) => (arc < 0 ? -1 - arc : arc));
}

/** An arc that was not simplified still carries the weight of every vertex. */
function withoutWeights(arc: readonly (readonly number[])[] = []): [number, number][] {
  return arc.map(([x = 0, y = 0]) => [x, y]);
}

/** Whether every part still has length or area. */
function isWhole(shape: ShapeGeometry): boolean {
  const corners = (line: readonly Position[]): number => new Set(line.map(String)).size;
  switch (shape.type) {
    case 'LineString':
      return corners(shape.coordinates) >= 2;
    case 'MultiLineString':
      return shape.coordinates.every((line) => corners(line) >= 2);
    case 'Polygon':
      return shape.coordinates.every((ring) => corners(ring) >= 3);
    case 'MultiPolygon':
      return shape.coordinates.flat().every((ring) => corners(ring) >= 3);
  }
}
