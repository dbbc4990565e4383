import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';
import type { Position, ShapeGeometry, Shapes } from '../corpus/place-head.ts';
import { LAYER_IDS, type LayerId } from '../gazetteer/kind.ts';
import type { Place } from '../gazetteer/place.ts';
import { roundNumbers, weightOf } from './basemap/simplification.ts';

/**
 * How far a drawn line may lie beside the true one, by layer: lines are looked at closely, a country from afar. The
 * basemap draws its border finely beneath.
 */
const TOLERANCE_KM: Partial<Record<LayerId, number>> = { lines: 0.1, areas: 0.4, countries: 2 };
const USUAL_TOLERANCE_KM = 0.05;
/** About 10 m. */
const DECIMALS = 4;

/**
 * The lines and areas of places, simplified for the screen: vertices that nobody would see are gone, and what two
 * places of a layer share is still the same line in both. What would shrink to nothing keeps all its vertices. Places
 * that are not to be drawn exactly have no shape.
 */
export function buildShapes(places: readonly Place[]): Shapes {
  return Object.assign({}, ...LAYER_IDS.map((layer) => layerShapes(places, layer)));
}

function layerShapes(places: readonly Place[], layer: LayerId): Shapes {
  const drawn = places.flatMap(({ id, geometry, display, layer: own }) =>
    own === layer && display === 'exact' && geometry !== null && geometry.type !== 'Point'
      ? [{ id, geometry }]
      : [],
  );
  const shared = presimplify(
    topology(Object.fromEntries(drawn.map(({ id, geometry }) => [id, geometry]))) as Topology<Objects>,
  );
  const simple = simplify(shared, weightOf(TOLERANCE_KM[layer] ?? USUAL_TOLERANCE_KM));
  return Object.fromEntries(
    drawn.map(({ id, geometry }) => {
      const shape = feature(simple, simple.objects[id] as GeometryObject) as { geometry: unknown };
      const rounded = roundNumbers(shape.geometry as ShapeGeometry, DECIMALS);
      return [id, isWhole(rounded) ? rounded : geometry];
    }),
  );
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
