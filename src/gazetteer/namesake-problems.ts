import { distanceKm } from '../geo/distance.ts';
import type { Kind } from '../model/kind.ts';
import type { Problem } from '../model/problem.ts';
import { foldText } from '../text/fold.ts';
import type { Entry } from './container-problems.ts';
import type { Place } from './place.ts';

/** What is greater than a district: its namesakes are told apart by what lies near, if they are not neighbours. */
const WIDE = new Set<Kind | undefined>(['governorate', 'region', 'country', 'desert', 'island', undefined]);

/** About the width of a district. */
const NEIGHBOURS_KM = 25;

/**
 * A warning for every place of one's own that has the name of an earlier one of its sort in the same district: no
 * article can say which of them it means. A background gazetteer gives way, and is not of one's own making.
 */
export function namesakeProblems(entries: readonly Entry[]): Problem[] {
  const kinds = new Map(entries.map(({ place }) => [place.id, place.kind]));
  const bearers = new Map<string, Entry[]>();
  return entries.flatMap((entry) => {
    if (entry.place.background) return [];
    const keys = keysOf(entry.place);
    const shared = keys.flatMap(({ key, name }) => {
      const first = bearers.get(key)?.find((each) => areNear(each.place, entry.place, kinds));
      return first === undefined ? [] : [{ name, first }];
    });
    for (const { key } of keys) bearers.set(key, [...(bearers.get(key) ?? []), entry]);
    const [one] = shared;
    return one === undefined ? [] : [namesake(entry, one.first, one.name)];
  });
}

/** One key a name; settlements are of one sort, for a text says town of a village and village of a town. */
function keysOf({
  container,
  kind,
  layer,
  matching,
}: Place): { readonly key: string; readonly name: string }[] {
  const sort = layer === 'settlements' ? layer : kind;
  const names = new Map(
    Object.values(matching.names).flatMap((list) => list.map((name) => [foldText(name), name])),
  );
  return [...names].map(([folded, name]) => ({ name, key: `${container ?? ''}\n${sort}\n${folded}` }));
}

/** Of two places in one container, or in none. */
function areNear(one: Place, other: Place, kinds: ReadonlyMap<string, Kind>): boolean {
  if (!WIDE.has(kinds.get(one.container ?? ''))) return true;
  if (one.point === null || other.point === null) return one.container !== null;
  return distanceKm(one.point, other.point) < NEIGHBOURS_KM;
}

function namesake({ place, report }: Entry, first: Entry, name: string): Problem {
  const path = ['properties', 'title'];
  const { file, line } = first.report(path, { expected: { rule: 'filled-title' } });
  return {
    ...report(path, {
      read: { what: 'namesake', name, other: first.place.id, container: place.container },
      expected: { rule: 'telling-name', file, line },
    }),
    severity: 'warning',
  };
}
