import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import { countBefore } from '../../../geo/bisection.ts';
import { project } from '../../../geo/mercator.ts';
import type { Position } from '../../../model/position.ts';
import { type Clusters, indexPoints, markerOf } from './cluster.ts';

/** Which of very many points share a marker at a zoom, as plain numbers that a worker can hand over. */
export interface Groups {
  /** For each point the one that names the marker it shares, by their numbers. */
  readonly owners: Int32Array;
  /** The points that name a marker, from west to east. */
  readonly named: Int32Array;
  /** How many points share each of these. */
  readonly counts: Int32Array;
}

const EVERYWHERE: [number, number, number, number] = [-180, -90, 180, 90];

/** By zoom. `points`: those of the places with the most passages first. */
export function groupPoints(points: readonly Position[], lastZoom: number): Groups[] {
  const index = indexPoints(
    points.map((point) => ({ point })),
    lastZoom,
  );
  const fromWest = Int32Array.from(points.keys());
  fromWest.sort((one, other) => (points[one]?.[0] ?? 0) - (points[other]?.[0] ?? 0));
  const groups: Groups[] = [];
  let owners = Int32Array.from(points.keys());
  for (let zoom = lastZoom; zoom >= 0; zoom--) {
    const joins = new Map<number, number>();
    for (const { properties } of index.getClusters(EVERYWHERE, zoom)) {
      if (!('cluster' in properties)) continue;
      for (const { properties: child } of index.getChildren(properties.cluster_id))
        joins.set('cluster' in child ? child.first : child.index, properties.first);
    }
    owners = owners.map((each) => joins.get(each) ?? each);
    groups[zoom] = countGroups(owners, fromWest);
  }
  return groups;
}

function countGroups(owners: Int32Array, fromWest: Int32Array): Groups {
  const shared = new Int32Array(owners.length);
  for (const each of owners) shared[each] = (shared[each] ?? 0) + 1;
  const named = fromWest.filter((number) => owners[number] === number);
  return { owners, named, counts: named.map((number) => shared[number] ?? 0) };
}

/** The clusters of places, each with a point, in the order in which their points were grouped, by zoom. */
export function clustersFrom(places: readonly PlaceSummary[], groups: readonly Groups[]): Clusters {
  const pointOf = (number = 0) => project(places[number]?.point ?? [0, 0]);
  return {
    markersIn(box, zoom) {
      const level = Math.max(0, Math.min(groups.length - 1, Math.floor(zoom)));
      const { named, counts } = groups[level] ?? NOTHING;
      const from = countBefore(named.length, (at) => pointOf(named[at]).x < box.left);
      const to = countBefore(named.length, (at) => pointOf(named[at]).x <= box.right);
      return Array.from(named.subarray(from, to)).flatMap((number, at) => {
        const place = places[number];
        const { y } = pointOf(number);
        if (place === undefined || y < box.top || y > box.bottom) return [];
        const others = (counts[from + at] ?? 1) - 1;
        return markerOf(place, others, others > 0 ? level * places.length + number : null);
      });
    },
    placesOf(cluster) {
      const { owners } = groups[Math.floor(cluster / places.length)] ?? NOTHING;
      const first = cluster % places.length;
      return places.filter((_, number) => owners[number] === first);
    },
  };
}

const NONE = new Int32Array();
const NOTHING: Groups = { owners: NONE, named: NONE, counts: NONE };
