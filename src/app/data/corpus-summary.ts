import type { Manifest } from '../../corpus/manifest.ts';
import type { PlaceSummary } from '../../corpus/place-summary.ts';

/** What the first view can say of a corpus whose owner says nothing. */
export interface CorpusSummary {
  readonly articles: number;
  /** What most of the passages lie in; `null` where no container holds so many. */
  readonly region: PlaceSummary | null;
  /** First and last day that articles are from; `null` where none has a date. */
  readonly days: readonly [first: string, last: string] | null;
}

/** The smallest container that holds this share of the passages is what the articles are about. */
const MOST = 0.6;

export function summarise({ articles, places }: Pick<Manifest, 'articles' | 'places'>): CorpusSummary {
  const { time, total } = articles;
  return { articles: total, region: regionOf(places), days: time === null ? null : [time.first, time.last] };
}

function regionOf(places: readonly PlaceSummary[]): PlaceSummary | null {
  const byId = new Map(places.map((place) => [place.id, place]));
  const held = new Map<string, number>();
  let all = 0;
  for (const { id, passages } of places) {
    all += passages;
    for (const container of withContainers(id, byId))
      held.set(container, (held.get(container) ?? 0) + passages);
  }
  const [region] = places
    .filter(({ id }) => all > 0 && (held.get(id) ?? 0) >= MOST * all)
    .toSorted((one, other) => (held.get(one.id) ?? 0) - (held.get(other.id) ?? 0));
  return region ?? null;
}

/** The place itself and what holds it, each once. */
function withContainers(id: string, byId: ReadonlyMap<string, PlaceSummary>): ReadonlySet<string> {
  const found = new Set<string>();
  for (let next: string | null = id; next !== null && !found.has(next); ) {
    found.add(next);
    next = byId.get(next)?.container ?? null;
  }
  return found;
}
