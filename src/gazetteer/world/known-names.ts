import { type Kind, layerOf } from '../../model/kind.ts';
import { NO_STATEMENTS } from '../../model/statements.ts';
import { foldText } from '../../text/fold.ts';
import type { Place } from '../place.ts';

/** Names of the world's countries or cities, of which nothing but the name is known here; `geo/world.yaml` is a list of these. */
export interface WorldNames {
  readonly kind: Kind;
  readonly language: string;
  /** As printed, without designators. */
  readonly names: readonly string[];
  /** Those that are also ordinary words or names of people: they count only right after a designator. */
  readonly ordinary: readonly string[];
  /** Where the names come from. */
  readonly source: string;
  readonly licence: string;
}

/** The names as places without a position, without those that `places` have already. */
export function worldPlaces(world: readonly WorldNames[], places: readonly Place[]): Place[] {
  if (world.length === 0) return [];
  const known = new Set(places.flatMap(namesOf));
  const countries = new Set(places.filter(mayBeCountry).flatMap(namesOf));
  const found = new Map<string, Place>();
  for (const group of world) {
    for (const name of group.names) {
      const key = foldText(name);
      // A country is told from a town of its name: عمان.
      const isKnown = group.kind === 'country' ? countries.has(key) : known.has(key);
      if (!isKnown && !found.has(key)) found.set(key, placeOf(name, group));
    }
  }
  return [...found.values()];
}

/** Whether nothing but its names is known of a place. */
export function isNameOnly({ positionSource, point }: Place): boolean {
  return point === null && positionSource === 'none';
}

/** Whether a name of which nothing else is known gives way to the same name of a place that is known. */
export function givesWay(
  known: { place: Place; name: string },
  other: { place: Place; name: string },
): boolean {
  if (!isNameOnly(known.place) || isNameOnly(other.place)) return false;
  if (known.place.kind === 'country' && !mayBeCountry(other.place)) return false;
  return foldText(known.name) === foldText(other.name);
}

/** Whether a place may be the country of its name: it is one, a land of one (إنجلترا), or so little is known of it that it could be. */
const mayBeCountry = ({ kind, point, world }: Place): boolean =>
  kind === 'country' || point === null || (world && kind === 'region');

const namesOf = ({ matching }: Place): string[] =>
  Object.values(matching.names)
    .flat()
    .map((name) => foldText(name));

function placeOf(name: string, { kind, language, source, licence, ordinary }: WorldNames): Place {
  const needsDesignator = ordinary.includes(name) ? [name] : [];
  const matching = { names: { [language]: [name] }, ordinary: {}, needsDesignator, misspelt: [] };
  return placeByName(`world:${name}`, kind, matching, { source, licence });
}

/** A place of which nothing but its names is known: without a position, and never drawn. */
export function placeByName(
  id: string,
  kind: Kind,
  matching: Place['matching'],
  provenance: Place['nameProvenance'],
): Place {
  return {
    id,
    kind,
    layer: layerOf(kind),
    names: [],
    matching,
    geometry: null,
    point: null,
    uncertaintyKm: 1,
    confidence: 'low',
    reasoned: false,
    container: null,
    display: 'withheld',
    positionSource: 'none',
    geometryProvenance: provenance,
    nameProvenance: provenance,
    links: { geonames: null, wikidata: null, ocha: null },
    note: null,
    population: null,
    statements: NO_STATEMENTS,
    background: false,
    world: false,
  };
}
