import type { Place } from './place.ts';

/** Places by number, each of which may be made when it is first asked for: of a country's towns a text names a few. */
export interface PlaceRows {
  readonly count: number;
  /** All names by which the place of a number is matched, also those that are misspelt. */
  namesAt(row: number): readonly string[];
  /** `null` where it gives way to another. */
  placeAt(row: number): Place | null;
  /** Those of the places that others may lie in. */
  readonly containers: readonly Place[];
}

/** Places that are there already. */
export function rowsOf(places: readonly Place[]): PlaceRows {
  return {
    count: places.length,
    containers: places,
    namesAt(row) {
      const { names = {}, misspelt = [] } = places[row]?.matching ?? {};
      return ([] as string[]).concat(...Object.values(names), misspelt);
    },
    placeAt: (row) => places[row] ?? null,
  };
}

/** The same places, each changed when it is made, once. */
export function mapRows(rows: PlaceRows, change: (place: Place) => Place | null): PlaceRows {
  const made = new Map<number, Place | null>();
  return {
    ...rows,
    namesAt: (row) => rows.namesAt(row),
    placeAt(row) {
      let place = made.get(row);
      if (place === undefined) {
        const before = rows.placeAt(row);
        place = before === null ? null : change(before);
        made.set(row, place);
      }
      return place;
    },
  };
}
