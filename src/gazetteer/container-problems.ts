import { distanceToAreaKm } from '../geo/area.ts';
import { distanceKm } from '../geo/distance.ts';
import type { Position } from '../model/position.ts';
import type { Problem } from '../model/problem.ts';
import type { Report } from './json-file.ts';
import type { Place } from './place.ts';
import { isIsoId } from './world/world-place.ts';

/** A place with the way to report something wrong with it; paths begin at its feature. */
export interface Entry {
  readonly place: Place;
  readonly report: Report;
}

/**
 * What is wrong between places and their containers: none of that id (unless a file could not be read at all and may
 * hold it), a chain that comes back to where it began, a place far outside its container. `isKnown` says whether there is
 * a feature of an id, a faulty one too, or a country or division of the world.
 */
export function containerProblems(
  entries: readonly Entry[],
  isKnown: (id: string) => boolean,
  complete: boolean,
): Problem[] {
  const places = new Map(entries.map(({ place }) => [place.id, place]));
  return entries.flatMap((entry) => {
    const container = entry.place.container;
    if (container === null) return [];
    if (!isKnown(container)) return complete ? [missing(entry, container)] : [];
    if (chain(entry.place, places).includes(entry.place.id)) return [looping(entry, places)];
    const place = places.get(container);
    return place === undefined ? [] : outside(entry, place);
  });
}

const AT_CONTAINER = ['relations'];

function missing({ report }: Entry, container: string): Problem {
  return report(AT_CONTAINER, {
    read: { what: 'container', container },
    expected: { rule: 'known-container', container },
  });
}

/** Ids of the containers of a place, the nearest first; a loop ends where it closes. */
function chain(place: Place, places: ReadonlyMap<string, Place>): string[] {
  const ids: string[] = [];
  let container = place.container;
  while (container !== null && !ids.includes(container)) {
    ids.push(container);
    container = places.get(container)?.container ?? null;
  }
  return ids;
}

function looping({ place, report }: Entry, places: ReadonlyMap<string, Place>): Problem {
  return report(AT_CONTAINER, {
    read: { what: 'containers', chain: [place.id, ...chain(place, places)] },
    expected: { rule: 'containers-end' },
  });
}

function outside({ place, report }: Entry, container: Place): Problem[] {
  if (place.point === null || container.point === null || isMiddleOnly(container)) return [];
  const [longitude, latitude] = place.point;
  const excess = kmBeyond(place.point, place, container);
  if (excess <= 0) return [];
  const fitsSwapped = kmBeyond([latitude, longitude], place, container) <= 0;
  return [
    report(['geometry'], {
      read: {
        what: 'too-far',
        position: `${longitude}, ${latitude}`,
        km: Math.ceil(excess),
        container: container.id,
      },
      expected: { rule: 'inside-container', isSwapped: fitsSwapped },
    }),
  ];
}

/** Of the world's countries and divisions only the middle is known, and no radius. */
const isMiddleOnly = ({ id, geometry }: Place): boolean => isIsoId(id) && geometry?.type === 'Point';

/** How many kilometres a place would lie beyond what the uncertainties allow, if it lay at `position`. */
function kmBeyond(position: Position, place: Place, container: Place): number {
  const area = container.geometry === null ? null : distanceToAreaKm(container.geometry, position);
  if (area !== null) return area - place.uncertaintyKm;
  if (container.point === null) return 0;
  return distanceKm(position, container.point) - place.uncertaintyKm - container.uncertaintyKm;
}
