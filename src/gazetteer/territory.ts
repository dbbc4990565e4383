import { distanceKm } from '../geo/distance.ts';
import type { Place } from './place.ts';

/** Which place lies in which, and how far apart they are. */
export class Territory {
  private readonly places: ReadonlyMap<string, Place>;

  /** With all that `before` knows. */
  constructor(places: readonly Place[], before: Territory | null = null) {
    const added = places.map((place) => [place.id, place] as const);
    this.places = new Map(before === null ? added : [...before.places, ...added]);
  }

  /** The place that directly contains another; `null` for the outermost, and where it is not in the gazetteer. */
  containerOf({ container }: Place): Place | null {
    return container === null ? null : (this.places.get(container) ?? null);
  }

  /** Whether `outer` is a container of `inner`, directly or through others. */
  contains(outer: Place, inner: Place): boolean {
    const seen = new Set<string>();
    let container = inner.container;
    while (container !== null && !seen.has(container)) {
      if (container === outer.id) return true;
      seen.add(container);
      container = this.places.get(container)?.container ?? null;
    }
    return false;
  }
}

/** Distance of two places in kilometres; infinite where one has no position. */
export function apartKm(one: Place, other: Place): number {
  if (one.point === null || other.point === null) return Number.POSITIVE_INFINITY;
  return distanceKm(one.point, other.point);
}
