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
  /** Countries of the world by the ids of one's own that stand for them. */
  private readonly countries = new Map<string, Place>();

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

  /** Places each in the container that counts, by all that was added until now; a country of one's own also by the world's Latin names of it: Syrie. */
  inWorld(places: readonly Place[]): Place[] {
    return places.map((own) => {
      const country = this.countries.get(own.id);
      const place = country === undefined ? own : withLatinNames(own, country);
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
    if (own !== undefined && place.kind === 'country') this.countries.set(own, place);
    return own === undefined;
  }
}

/** Without those that are part of a longer one: America is more than a country. */
function withLatinNames(own: Place, { matching: { names } }: Place): Place {
  const [known, further] = [own.matching.names.en ?? [], names.en ?? []];
  const isPart = (name: string): boolean =>
    further.some((other) => ` ${other}`.endsWith(` ${name}`) && other !== name);
  const latin = [...new Set([...known, ...further.filter((name) => !isPart(name))])];
  return { ...own, matching: { ...own.matching, names: { ...own.matching.names, en: latin } } };
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
