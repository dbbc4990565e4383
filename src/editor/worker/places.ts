import type { Place } from '../../gazetteer/place.ts';
import { ARABIC_SPEAKING } from '../../gazetteer/world/towns.ts';
import { codeOf, countryId } from '../../gazetteer/world/world-place.ts';
import { containersOf } from '../../pipeline/files/display.ts';
import { foldText } from '../../text/fold.ts';
import type { PlaceRow } from '../model/place-row.ts';

/** The gazetteer as the editor looks into it. */
export interface PlaceIndex {
  row(id: string): PlaceRow | null;
  search(words: string): readonly PlaceRow[];
  readonly ids: readonly string[];
}

const MOST_FOUND = 12;

interface Entry {
  readonly place: Place;
  readonly names: readonly string[];
}

export function createPlaceIndex(places: readonly Place[]): PlaceIndex {
  const byId = new Map(places.map((place) => [place.id, place]));
  let entries: readonly Entry[] | null = null;
  const row = (id: string): PlaceRow | null => {
    const place = byId.get(id);
    return place === undefined ? null : rowOf(place, byId);
  };
  return {
    row,
    ids: [...byId.keys()],
    search(words) {
      const wanted = foldText(words).trim();
      if (wanted === '') return [];
      entries ??= places.map((place) => ({ place, names: foldedNames(place) }));
      return entries
        .map(({ place, names }) => ({ place, score: scoreOf(names, wanted) }))
        .filter(({ score }) => score > 0)
        .sort(byWorth)
        .slice(0, MOST_FOUND)
        .flatMap(({ place }) => row(place.id) ?? []);
    },
  };
}

interface Found {
  readonly place: Place;
  readonly score: number;
}

/** Of equally good names the project's own before the world's, and the larger before the smaller. */
const byWorth = (one: Found, other: Found): number =>
  other.score - one.score ||
  Number(one.place.world) - Number(other.place.world) ||
  (other.place.population ?? 0) - (one.place.population ?? 0);

const foldedNames = ({ names, matching }: Place): string[] => [
  ...new Set(
    [...names.map(({ toponym }) => toponym), ...Object.values(matching.names).flat()].map((name) =>
      foldText(name),
    ),
  ),
];

/** The whole name before its beginning, and that before a word in it. */
const scoreOf = (names: readonly string[], wanted: string): number =>
  Math.max(0, ...names.map((name) => likeness(name, wanted)));

function likeness(name: string, wanted: string): number {
  if (name === wanted) return 3;
  if (name.startsWith(wanted)) return 2;
  return name.includes(` ${wanted}`) ? 1 : 0;
}

function rowOf(place: Place, byId: ReadonlyMap<string, Place>): PlaceRow {
  const { id, kind, layer, point } = place;
  return {
    id,
    names: namesOf(place),
    kind,
    layer,
    point: point === null ? null : [point[0], point[1]],
    within: containersOf(place, byId).map(namesOf),
    ofWorld: isReadByCountry(place) ? factsOf(place) : null,
  };
}

/**
 * Towns are read for countries that are named, and so are divisions but those of countries that speak Arabic: a project that
 * counts on one keeps it in its own gazetteer.
 */
function isReadByCountry({ world, id, kind, container }: Place): boolean {
  if (!world || kind === 'country') return false;
  const isDivision = id.startsWith(countryId('')) && container !== null;
  return id.startsWith('gn:') || (isDivision && !ARABIC_SPEAKING.has(codeOf(container)));
}

const factsOf = ({ container, uncertaintyKm, geometryProvenance, matching }: Place): PlaceRow['ofWorld'] => ({
  container,
  uncertaintyKm,
  source: geometryProvenance.source,
  licence: geometryProvenance.licence,
  names: matching.names,
});

function namesOf({ names }: Place): Record<string, string> {
  return Object.fromEntries(names.toReversed().map(({ language, toponym }) => [language, toponym]));
}
