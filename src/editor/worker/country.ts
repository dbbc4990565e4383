import type { Place } from '../../gazetteer/place.ts';
import { distanceKm } from '../../geo/distance.ts';
import type { WorldPieces } from '../../input/input-file.ts';
import type { Position } from '../../model/position.ts';
import { withCountries } from '../../pipeline/reading/finder.ts';
import type { Geography } from '../../pipeline/reading/read.ts';
import { rememberEach } from '../../pipeline/remember.ts';

/** A geography with all that the world's gazetteer has of a country (its ISO code), made once. */
export const withCountry = rememberEach((known: Geography) =>
  rememberEach((pieces: WorldPieces) => {
    const made = new Map<string, Geography>();
    return (code: string): Geography => {
      const geography = made.get(code) ?? withCountries(known, pieces, [code]);
      made.set(code, geography);
      return geography;
    };
  }),
);

/** So many of the nearest towns are asked, and none that is farther. */
const ASKED = 3;
const FARTHEST_KM = 80;

/** The division that most of the towns around a position lie in: divisions have no outlines. `null` where there is no town. */
export function divisionAround(places: readonly Place[], position: Position): string | null {
  const near = places
    .flatMap(({ layer, point, container }) =>
      layer === 'settlements' && point !== null && container !== null
        ? [{ container, km: distanceKm(point, position) }]
        : [],
    )
    .filter(({ km }) => km <= FARTHEST_KM)
    .sort((one, other) => one.km - other.km)
    .slice(0, ASKED)
    .map(({ container }) => container);
  return near.find((container, at) => near.indexOf(container, at + 1) !== -1) ?? near[0] ?? null;
}
