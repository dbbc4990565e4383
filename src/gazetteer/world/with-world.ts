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
  const byId = new Set(own.map(({ id }) => id));
  const byGeonames = new Map(
    own.flatMap(({ id, links }) => (links.geonames === null ? [] : [[links.geonames, id]])),
  );
  const byName = groupByName(own);
  const replaced = new Map<string, string>();
  for (const place of world) {
    const known = byId.has(place.id)
      ? place.id
      : (byGeonames.get(place.links.geonames ?? '') ?? ownAt(place, byName));
    if (known !== undefined) replaced.set(place.id, known);
  }
  const added = [
    ...new Map(world.filter(({ id }) => !replaced.has(id)).map((place) => [place.id, place])).values(),
  ];
  return [
    ...own,
    ...added.map((place) => {
      const container = place.container === null ? null : (replaced.get(place.container) ?? place.container);
      return container === place.container ? place : { ...place, container };
    }),
  ];
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
  const near = SAME_PLACE_KM[place.layer] ?? 100;
  return namesOf(place)
    .flatMap((name) => byName.get(name) ?? [])
    .find((other) => other.layer === place.layer && (other.point === null || apartKm(other, place) <= near))
    ?.id;
}
