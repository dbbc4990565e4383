import { createContext, useContext } from 'react';
import type { ArticleHead } from '../../corpus/article.ts';
import type { Manifest } from '../../corpus/manifest.ts';
import type { PlaceHead } from '../../corpus/place-head.ts';
import type { Filters } from './view.ts';

/** What is left of the corpus under the view's filters: map, lists, timeline, reader and counts all read this. */
export interface Shown {
  readonly articles: readonly ArticleHead[];
  /** Places with passages in those articles; their `passages` count those articles only. */
  readonly places: readonly PlaceHead[];
  /** How many passages of those articles name a place, by place id; a place that is missing has none. */
  readonly passages: ReadonlyMap<string, number>;
  /** Articles that only their missing date keeps out of the chosen range. */
  readonly undated: readonly ArticleHead[];
}

/** How the filter names the outlet of an article that names none. */
export const UNKNOWN_OUTLET = '~';

export const outletOf = (article: ArticleHead): string => article.outlet ?? UNKNOWN_OUTLET;

export function showFiltered({ articles, places }: Manifest, filters: Filters): Shown {
  const ofOutlets = articles.filter((article) => isAllowed(outletOf(article), filters.outlets));
  const hasRange = filters.from !== null || filters.to !== null;
  const inRange = hasRange ? ofOutlets.filter((article) => overlaps(article, filters)) : ofOutlets;
  const allowed = places.filter(
    ({ kind, confidence }) => isAllowed(kind, filters.kinds) && isAllowed(confidence, filters.confidences),
  );
  const passages = countPassages(inRange, new Set(allowed.map((place) => place.id)));
  return {
    articles: inRange,
    places: allowed.flatMap((place) => withPassages(place, passages.get(place.id) ?? 0)),
    passages,
    undated: hasRange ? ofOutlets.filter((article) => article.days === null) : [],
  };
}

function withPassages(place: PlaceHead, passages: number): PlaceHead[] {
  if (passages === 0) return [];
  return [passages === place.passages ? place : { ...place, passages }];
}

/** An empty list allows all. */
function isAllowed<T>(value: T, allowed: readonly T[]): boolean {
  return allowed.length === 0 || allowed.includes(value);
}

/** Whether the article may have appeared between the two days; a span counts if any of its days does. */
function overlaps({ days }: ArticleHead, { from, to }: Filters): boolean {
  return days !== null && (from === null || days[1] >= from) && (to === null || days[0] <= to);
}

function countPassages(articles: readonly ArticleHead[], places: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const [index, place] of article.places.entries()) {
      if (places.has(place)) counts.set(place, (counts.get(place) ?? 0) + (article.passages[index] ?? 0));
    }
  }
  return counts;
}

export const ShownContext = createContext<Shown | null>(null);

export function useShown(): Shown {
  const shown = useContext(ShownContext);
  if (shown === null) throw new Error('useShown needs a <ShownContext> above it.');
  return shown;
}
