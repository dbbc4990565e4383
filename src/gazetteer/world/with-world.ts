import { foldText } from '../../text/fold.ts';
import type { Place } from '../place.ts';
import { apartKm } from '../territory.ts';

/** So far apart two sources may put the same town; areas are as far apart as their middles may be. */
const SAME_PLACE_KM: Partial<Record<Place['layer'], number>> = {
  settlements: 30,
  areas: 150,
  countries: 2000,
};

/**
 * A project's own places and those of the world that it has not: one of the same name, layer and spot gives way, and
 * what lies in it then lies in the project's own.
 */
export function withWorld(own: readonly Place[], world: readonly Place[]): Place[] {
  return [...own, ...new WorldBeside(own).add(world)];
}

/** The world beside a project's own places, as it is read piece by piece. */
export class WorldBeside {
  private readonly known: Set<string>;
  private readonly byGeonames: ReadonlyMap<string, string>;
  private readonly byName: ReadonlyMap<string, readonly Place[]>;
  /** Ids of places of the world that one's own stand for, with the ids of these. */
  private readonly replaced = new Map<string, string>();

  constructor(own: readonly Place[]) {
    this.known = new Set(own.map(({ id }) => id));
    this.byGeonames = new Map(
      own.flatMap(({ id, links }) => (links.geonames === null ? [] : [[links.geonames, id]])),
    );
    this.byName = groupByName(own);
  }

  /** Those of further places that are not known yet, each in the container that counts. */
  add(world: readonly Place[]): Place[] {
    const added = world.filter((place) => this.isNew(place));
    return this.inWorld(added);
  }

  /** Places each in the container that counts, by all that was added until now. */
  inWorld(places: readonly Place[]): Place[] {
    return places.map((place) => {
      const container = place.container === null ? null : this.standingFor(place.container);
      return container === place.container || container === place.id ? place : { ...place, container };
    });
  }

  /** Id of the place of one's own that stands for one of the world; its own id where none does. */
  standingFor(id: string): string {
    return this.replaced.get(id) ?? id;
  }

  private isNew(place: Place): boolean {
    if (this.known.has(place.id)) return false;
    this.known.add(place.id);
    const own = this.byGeonames.get(place.links.geonames ?? '') ?? ownAt(place, this.byName);
    if (own !== undefined) this.replaced.set(place.id, own);
    return own === undefined;
  }
}

const namesOf = ({ matching }: Place): string[] =>
  Object.values(matching.names).flatMap((names) => names.map((name) => foldText(name)));

function groupByName(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    for (const name of new Set(namesOf(place))) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [place]);
      else group.push(place);
    }
  }
  return groups;
}

function ownAt(place: Place, byName: ReadonlyMap<string, readonly Place[]>): string | undefined {
  if (byName.size === 0) return undefined;
  const near = SAME_PLACE_KM[place.layer] ?? 100;
  return namesOf(place)
    .flatMap((name) => byName.get(name) ?? [])
    .find((other) => other.layer === place.layer && (other.point === null || apartKm(other, place) <= near))
    ?.id;
}
