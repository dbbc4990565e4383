import { quantize } from 'topojson-client';
import { filter, filterWeight, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Objects, OrNull, Topology } from 'topojson-specification';
import type { Basemap, LabelProperties, RiverProperties } from '../../corpus/basemap.ts';
import { isInside } from '../../geo/bounding-box.ts';
import { squareDegrees, weightOf } from '../../geo/simplification.ts';
import type { BasemapShapes } from './ground.ts';
import type { BasemapLabelPoint } from './labels.ts';

export interface Detail {
  readonly minZoom: number;
  readonly toleranceKm: number;
  /** Islands and lakes that are smaller are left out. */
  readonly leastAreaKm2: number;
  /** So many ranks of rivers are drawn, the greatest first. */
  readonly riverRanks: number;
  /** Coordinates are whole steps of a grid with so many along each side of the box. */
  readonly gridSteps: number;
}

type Drawing = Omit<Basemap, 'credits'>;

/** The ground with no more vertices than the detail's zooms show, and the labels that are drawn before `endZoom`. */
export function drawDetail(
  { shared, boundingBox }: BasemapShapes,
  labels: readonly BasemapLabelPoint[],
  detail: Detail,
  endZoom: number | null,
): Drawing {
  const { objects } = shared;
  const drawn = { ...shared, objects: { ...objects, rivers: greatest(objects.rivers, detail.riverRanks) } };
  const simple = simplify(drawn as Topology<Objects>, weightOf(detail.toleranceKm));
  const large = filter(simple, filterWeight(simple, squareDegrees(detail.leastAreaKm2)));
  const shown = labels.filter(
    ({ point, properties }) =>
      isInside(point, boundingBox) && (endZoom === null || properties.minZoom < endZoom),
  );
  const kept = { ...large, objects: { ...inOrder(large.objects), labels: pointsOf(shown) } };
  return quantize(kept as Topology<Objects>, detail.gridSteps) as unknown as Drawing;
}

/** What each object is where nothing of it is left, in the order of drawing. */
const EMPTY: Record<string, GeometryObject> = {
  land: { type: 'GeometryCollection', geometries: [] },
  sea: { type: 'MultiPolygon', arcs: [] },
  governorates: { type: 'MultiLineString', arcs: [] },
  rivers: { type: 'GeometryCollection', geometries: [] },
  lakes: { type: 'MultiPolygon', arcs: [] },
  borders: { type: 'GeometryCollection', geometries: [] },
};

/** The filter leaves an object, and a geometry of a collection, without a type where all its rings were small. */
function inOrder(objects: OrNull<Objects>): Objects {
  return Object.fromEntries(
    Object.entries(EMPTY).map(([name, empty]) => {
      const object = objects[name];
      if (object === undefined || object.type === null) return [name, empty];
      if (object.type !== 'GeometryCollection') return [name, object];
      return [name, { ...object, geometries: object.geometries.filter(({ type }) => type !== null) }];
    }),
  );
}

function greatest(rivers: GeometryObject | undefined, ranks: number): GeometryObject {
  const all = (rivers as GeometryCollection<RiverProperties>).geometries;
  return {
    type: 'GeometryCollection',
    geometries: all.filter(({ properties }) => (properties as RiverProperties).rank < ranks),
  };
}

function pointsOf(labels: readonly BasemapLabelPoint[]): GeometryCollection<LabelProperties> {
  return {
    type: 'GeometryCollection',
    geometries: labels.map(({ point, properties }) => ({
      type: 'Point',
      coordinates: [...point],
      properties,
    })),
  };
}
