import type { Place } from '../../gazetteer/place.ts';
import { containersOf } from '../../pipeline/display.ts';
import { foldText } from '../../text/fold.ts';
import type { PlaceRow } from './replies.ts';

/** The gazetteer as the editor looks into it. */
export interface PlaceIndex {
  row(id: string): PlaceRow | null;
  search(words: string): readonly PlaceRow[];
  readonly ids: readonly string[];
}

const MOST_FOUND = 12;

export function createPlaceIndex(places: readonly Place[]): PlaceIndex {
  const byId = new Map(places.map((place) => [place.id, place]));
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
      return places
        .map((place) => ({ place, score: scoreOf(place, wanted) }))
        .filter(({ score }) => score > 0)
        .sort((one, other) => other.score - one.score || populationOf(other) - populationOf(one))
        .slice(0, MOST_FOUND)
        .flatMap(({ place }) => row(place.id) ?? []);
    },
  };
}

const populationOf = ({ place }: { readonly place: Place }): number => place.population ?? 0;

/** The whole name before its beginning, and that before a word in it. */
function scoreOf({ names, matching }: Place, wanted: string): number {
  const all = [...names.map(({ toponym }) => toponym), ...Object.values(matching.names).flat()];
  return Math.max(0, ...all.map((name) => likeness(foldText(name), wanted)));
}

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
  };
}

function namesOf({ names }: Place): Record<string, string> {
  return Object.fromEntries(names.toReversed().map(({ language, toponym }) => [language, toponym]));
}
