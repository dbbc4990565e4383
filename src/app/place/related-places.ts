import type { PlaceSummary } from '../../corpus/place-summary.ts';

/** What contains the place, from the nearest outwards. */
export function containersOf(place: PlaceSummary, find: (id: string) => PlaceSummary | null): PlaceSummary[] {
  const containers: PlaceSummary[] = [];
  let next = place.container === null ? null : find(place.container);
  while (next !== null && !containers.includes(next)) {
    containers.push(next);
    next = next.container === null ? null : find(next.container);
  }
  return containers;
}

/** What lies inside it, those with most passages first. */
export function placesInside(place: PlaceSummary, places: readonly PlaceSummary[]): PlaceSummary[] {
  return places
    .filter((other) => other.container === place.id)
    .toSorted((one, other) => other.passages - one.passages);
}

/** What is named after it: places whose name holds all words of its name in one run, and more, in some language. */
export function placesNamedAfter(place: PlaceSummary, places: readonly PlaceSummary[]): PlaceSummary[] {
  return places.filter(
    (other) =>
      other.id !== place.id &&
      Object.entries(place.names).some(([language, name]) => holdsName(other.names[language] ?? '', name)),
  );
}

function holdsName(longer: string, name: string): boolean {
  return longer !== name && ` ${longer.replaceAll(',', ' ')} `.includes(` ${name} `);
}
