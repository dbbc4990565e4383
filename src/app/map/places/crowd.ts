import Supercluster, { type ClusterProperties, type PointFeature } from 'supercluster';
import type { PlaceHead } from '../../../corpus/place-head.ts';
import type { Box, Point } from '../geometry/box.ts';
import { project, unproject } from '../geometry/mercator.ts';
import { markerRadius } from './appearance.ts';

/** Places nearer than this many CSS pixels to each other share a marker; more where there are very many. */
const CROWD_RADIUS = { usual: 26, many: 44 };
const MANY = 2000;

/** One place, or the place with the most passages among several that would overlap here. */
export interface Marker {
  readonly place: PlaceHead;
  /** Where it is drawn, in the unit square: at the place's own point unless it is fanned out. */
  readonly at: Point;
  /** The point that a fanned-out marker belongs to. */
  readonly root: Point | null;
  /** CSS pixels. */
  readonly radius: number;
  /** How many other places share the marker, and under which number `Crowd` knows them. */
  readonly others: number;
  readonly crowd: number | null;
}

/** Which places stand alone at a zoom and which share a marker. */
export interface Crowd {
  /** The markers in a box of the unit square. */
  markersIn(box: Box, zoom: number): Marker[];
  /** The places of a shared marker, the one that names it first. */
  placesOf(crowd: number): PlaceHead[];
  /** The least zoom at which they part; more than `lastZoom` where they never do. */
  partsAt(crowd: number): number;
}

type Single = { readonly index: number };
type Shared = { first: number };

/** `places`: the most passages first, every one with a point. */
export function createCrowd(places: readonly PlaceHead[], lastZoom: number): Crowd {
  const index = new Supercluster<Single, Shared>({
    extent: 256,
    radius: places.length > MANY ? CROWD_RADIUS.many : CROWD_RADIUS.usual,
    maxZoom: lastZoom,
    map: (single) => ({ first: single.index }),
    reduce: (shared, other) => {
      shared.first = Math.min(shared.first, other.first);
    },
  }).load(places.flatMap(toFeature));

  function toMarker(properties: Single | (ClusterProperties & Shared)): Marker[] {
    const isShared = 'cluster' in properties;
    const place = places[isShared ? properties.first : properties.index];
    if (place === undefined) return [];
    const others = isShared ? properties.point_count - 1 : 0;
    return markerOf(place, others, isShared ? properties.cluster_id : null);
  }

  return {
    markersIn(box, zoom) {
      const [west, north] = unproject({ x: box.left, y: Math.max(0, box.top) });
      const [east, south] = unproject({ x: box.right, y: Math.min(1, box.bottom) });
      return index
        .getClusters([west, south, east, north], zoom)
        .flatMap(({ properties }) => toMarker(properties));
    },
    placesOf(crowd) {
      const indices = index.getLeaves(crowd, Infinity).map((leaf) => leaf.properties.index);
      return indices.sort((one, other) => one - other).flatMap((each) => places[each] ?? []);
    },
    partsAt: (crowd) => index.getClusterExpansionZoom(crowd),
  };
}

/** The marker of a place at its true point, which is not the middle of those that share it. */
export function markerOf(place: PlaceHead, others = 0, crowd: number | null = null): Marker[] {
  if (place.point === null) return [];
  return [
    { place, at: project(place.point), root: null, radius: markerRadius(place.passages), others, crowd },
  ];
}

function toFeature(place: PlaceHead, index: number): PointFeature<Single>[] {
  if (place.point === null) return [];
  const coordinates = [...place.point];
  return [{ type: 'Feature', geometry: { type: 'Point', coordinates }, properties: { index } }];
}
