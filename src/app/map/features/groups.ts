import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import { countBefore } from '../../../geo/bisection.ts';
import { project } from '../../../geo/mercator.ts';
import type { Position } from '../../../model/position.ts';
import { type Clusters, indexPoints, markerOf } from './cluster.ts';

/** Which of very many points share a marker at each zoom, as plain numbers that a worker can hand over. */
export interface Groups {
  /** By zoom: for each point the one that names the marker it shares, by their numbers. */
  readonly owners: readonly Int32Array[];
  /** The numbers of the points from west to east. */
  readonly fromWest: Int32Array;
}

const EVERYWHERE: [number, number, number, number] = [-180, -90, 180, 90];

/** `points`: those of the places with the most passages first. */
export function groupPoints(points: readonly Position[], lastZoom: number): Groups {
  const index = indexPoints(
    points.map((point) => ({ point })),
    lastZoom,
  );
  const owners: Int32Array[] = [];
  let owner = Int32Array.from(points.keys());
  for (let zoom = lastZoom; zoom >= 0; zoom--) {
    const joins = new Map<number, number>();
    for (const { properties } of index.getClusters(EVERYWHERE, zoom)) {
      if (!('cluster' in properties)) continue;
      for (const { properties: child } of index.getChildren(properties.cluster_id))
        joins.set('cluster' in child ? child.first : child.index, properties.first);
    }
    owner = owner.map((each) => joins.get(each) ?? each);
    owners[zoom] = owner;
  }
  const fromWest = Int32Array.from(points.keys());
  fromWest.sort((one, other) => (points[one]?.[0] ?? 0) - (points[other]?.[0] ?? 0));
  return { owners, fromWest };
}

/** The clusters of places, each with a point, in the order in which their points were grouped. */
export function clustersFrom(places: readonly PlaceSummary[], { owners, fromWest }: Groups): Clusters {
  const counts: (Int32Array | undefined)[] = [];
  const ownersAt = (zoom: number) =>
    owners[Math.max(0, Math.min(owners.length - 1, Math.floor(zoom)))] ?? NOBODY;
  const countsOf = (owner: Int32Array): Int32Array => {
    const zoom = owners.indexOf(owner);
    const known = counts[zoom];
    if (known !== undefined) return known;
    const counted = new Int32Array(owner.length);
    for (const each of owner) counted[each] = (counted[each] ?? 0) + 1;
    counts[zoom] = counted;
    return counted;
  };
  const pointOf = (number: number) => project(places[number]?.point ?? [0, 0]);
  const westOf = (at: number) => pointOf(fromWest[at] ?? 0).x;
  return {
    markersIn(box, zoom) {
      const owner = ownersAt(zoom);
      const counted = countsOf(owner);
      const from = countBefore(fromWest.length, (at) => westOf(at) < box.left);
      const to = countBefore(fromWest.length, (at) => westOf(at) <= box.right);
      return Array.from(fromWest.subarray(from, to)).flatMap((number) => {
        const place = owner[number] === number ? places[number] : undefined;
        if (place === undefined) return [];
        const { y } = pointOf(number);
        if (y < box.top || y > box.bottom) return [];
        const others = (counted[number] ?? 1) - 1;
        return markerOf(place, others, others > 0 ? owners.indexOf(owner) * owner.length + number : null);
      });
    },
    placesOf(cluster) {
      const owner = ownersAt(cluster / fromWest.length);
      const first = cluster % fromWest.length;
      return places.filter((_, number) => owner[number] === first);
    },
  };
}

const NOBODY = new Int32Array();
