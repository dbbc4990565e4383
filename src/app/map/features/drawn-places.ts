import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import type { LayerId } from '../../../model/kind.ts';
import type { Position } from '../../../model/position.ts';
import { type Appearance, appearanceOf } from './appearance.ts';

/** The places of the layers that are on, by how they are drawn; the most passages first. */
export type DrawnPlaces = Readonly<Record<Exclude<Appearance, 'nothing'>, readonly PlaceSummary[]>>;

/** Where a place's popup stands: its own point, or that of the nearest container that has one. */
export function drawnPointOf(
  place: PlaceSummary,
  find: (id: string) => PlaceSummary | null,
  seen: ReadonlySet<string> = new Set(),
): Position | null {
  if (place.display === 'withheld') return null;
  if (place.point !== null && place.display === 'exact') return place.point;
  if (place.container === null || seen.has(place.id)) return null;
  const container = find(place.container);
  return container === null ? null : drawnPointOf(container, find, new Set([...seen, place.id]));
}

/** Of `places` those that are drawn: their layer is on and something is known of where. */
export function drawnPlaces(places: readonly PlaceSummary[], layers: readonly LayerId[]): DrawnPlaces {
  const drawn: Record<Appearance, PlaceSummary[]> = { point: [], line: [], area: [], hatch: [], nothing: [] };
  for (const place of places) {
    if (place.passages === 0 || !layers.includes(place.layer)) continue;
    drawn[appearanceOf(place)].push(place);
  }
  for (const sorted of Object.values(drawn)) sorted.sort((one, other) => other.passages - one.passages);
  return drawn;
}
