import Supercluster, { type ClusterProperties, type PointFeature } from 'supercluster';
import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import { type Box, boxAround, enclose, moved, type Point } from '../../../geo/box.ts';
import { degreesOfBox, project } from '../../../geo/mercator.ts';
import { markerRadius } from './appearance.ts';
import { type Highlight, type State, stateOf } from './highlight.ts';

/** Places nearer than this many CSS pixels to each other share a marker; more where there are very many. */
const USUAL_RADIUS = 26;
const RADIUS_OF_MANY = 44;
const MANY = 2000;

/** One place, or the place with the most passages among several that would overlap here. */
export interface Marker {
  readonly place: PlaceSummary;
  /** Where it is drawn, in the unit square: at the place's own point unless it is spiderfied out. */
  readonly at: Point;
  /** The point that a spiderfied-out marker belongs to. */
  readonly root: Point | null;
  /** CSS pixels. */
  readonly radius: number;
  /** How many other places share the marker, and under which number `Clusters` knows them. */
  readonly others: number;
  readonly cluster: number | null;
}

/** Where the "+3" of a shared marker stands, in CSS pixels from the marker's middle. */
export function chipOffset({ radius }: Pick<Marker, 'radius'>): Point {
  return { x: radius * 0.75 + 7, y: -radius * 0.75 - 5 };
}

/** Half the height of that "+3" and, of most, half the width. */
export const CHIP_RADIUS = 8;

/** What a marker takes with its "+3", in CSS pixels from its middle. */
export function markerBox(marker: Marker): Box {
  const own = boxAround({ x: 0, y: 0 }, marker.radius);
  const chip = moved(boxAround({ x: 0, y: 0 }, CHIP_RADIUS), chipOffset(marker));
  return marker.others === 0 ? own : (enclose([own, chip]) ?? own);
}

/** Which places stand alone at a zoom and which share a marker. */
export interface Clusters {
  /** The markers in a box of the unit square. */
  markersIn(box: Box, zoom: number): Marker[];
  /** The places of a shared marker, the one that names it first. */
  placesOf(cluster: number): PlaceSummary[];
}

type Single = { readonly index: number };
type Shared = { first: number };

type Pointed = Pick<PlaceSummary, 'point'>;

/** `places`: the most passages first, every one with a point. */
export function indexPoints(places: readonly Pointed[], lastZoom: number): Supercluster<Single, Shared> {
  return new Supercluster<Single, Shared>({
    extent: 256,
    radius: places.length > MANY ? RADIUS_OF_MANY : USUAL_RADIUS,
    maxZoom: lastZoom,
    map: (single) => ({ first: single.index }),
    reduce: (shared, other) => {
      shared.first = Math.min(shared.first, other.first);
    },
  }).load(places.flatMap(toFeature));
}

/** `places`: the most passages first, every one with a point. */
export function createClusters(places: readonly PlaceSummary[], lastZoom: number): Clusters {
  const index = indexPoints(places, lastZoom);

  function toMarker(properties: Single | (ClusterProperties & Shared)): Marker[] {
    const isShared = 'cluster' in properties;
    const place = places[isShared ? properties.first : properties.index];
    if (place === undefined) return [];
    const others = isShared ? properties.point_count - 1 : 0;
    return markerOf(place, others, isShared ? properties.cluster_id : null);
  }

  return {
    markersIn(box, zoom) {
      const inWorld = { ...box, left: Math.max(0, box.left), right: Math.min(1, box.right) };
      return index
        .getClusters([...degreesOfBox(inWorld)], zoom)
        .flatMap(({ properties }) => toMarker(properties));
    },
    placesOf(cluster) {
      const indices = index.getLeaves(cluster, Infinity).map((leaf) => leaf.properties.index);
      return indices.sort((one, other) => one - other).flatMap((each) => places[each] ?? []);
    },
  };
}

/** What is read about, in an article, stands behind no mark of what is not. */
export function clustersBeside(
  places: readonly PlaceSummary[],
  article: ReadonlySet<string> | null,
  lastZoom: number,
): Clusters {
  if (article === null) return createClusters(places, lastZoom);
  const isRead = ({ id }: PlaceSummary) => article.has(id);
  return joinClusters(
    createClusters(places.filter(isRead), lastZoom),
    createClusters(
      places.filter((place) => !isRead(place)),
      lastZoom,
    ),
  );
}

/** Two sets of places that share no marker with each other; the numbers of the second's are the complements. */
export function joinClusters(first: Clusters, second: Clusters): Clusters {
  const complement = (marker: Marker): Marker =>
    marker.cluster === null ? marker : { ...marker, cluster: ~marker.cluster };
  return {
    markersIn: (box, zoom) => [...first.markersIn(box, zoom), ...second.markersIn(box, zoom).map(complement)],
    placesOf: (cluster) => (cluster < 0 ? second.placesOf(~cluster) : first.placesOf(cluster)),
  };
}

/** The marker of a place at its true point, which is not the middle of those that share it. */
export function markerOf(place: PlaceSummary, others = 0, cluster: number | null = null): Marker[] {
  if (place.point === null) return [];
  return [
    { place, at: project(place.point), root: null, radius: markerRadius(place.passages), others, cluster },
  ];
}

function toFeature({ point }: Pointed, index: number): PointFeature<Single>[] {
  if (point === null) return [];
  return [{ type: 'Feature', geometry: { type: 'Point', coordinates: [...point] }, properties: { index } }];
}

/** The louder lie above the others, among equals the small above the large. */
const LEVELS: Record<State, number> = {
  dimmed: 0,
  plain: 100,
  visited: 100,
  highlighted: 200,
  pointed: 300,
  chosen: 400,
};

/** The markers in the order in which they lie upon each other, the lowest first. */
export function inStack(markers: readonly Marker[], highlight: Highlight): Marker[] {
  const level = ({ place, radius }: Marker) => LEVELS[stateOf(place.id, highlight)] - radius;
  return markers.toSorted((one, other) => level(one) - level(other));
}
