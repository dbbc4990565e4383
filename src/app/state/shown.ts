import { createContext, useContext } from 'react';
import type { ArticleSummary } from '../../corpus/article.ts';
import type { Manifest } from '../../corpus/manifest.ts';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import { compareDays } from '../../model/day.ts';
import type { Loaded } from '../data/use-loaded.ts';
import type { Filters } from '../model/view.ts';

/** What is left of the corpus under the view's filters: map, lists, timeline, reader and counts all read this. */
export interface Shown {
  /** How many articles are left. */
  readonly total: number;
  /** Their summaries; `null` where all articles are left and their summaries have not all been asked for. */
  readonly articles: readonly ArticleSummary[] | null;
  hasArticle(id: string): boolean;
  /** Places with passages in those articles; their `passages` count those articles only. */
  readonly places: readonly PlaceSummary[];
  /** How many passages of those articles name a place, by place id; a place that is missing has none, or has not come. */
  readonly passages: ReadonlyMap<string, number>;
  /** Articles that only their missing date keeps out of the chosen range. */
  readonly undated: readonly ArticleSummary[];
}

/** How the filter names the outlet of an article that names none. */
export const UNKNOWN_OUTLET = '~';

export const outletOf = ({ outlet }: Pick<ArticleSummary, 'outlet'>): string => outlet ?? UNKNOWN_OUTLET;

/** Whether the filters ask something of articles: then the summaries of all are needed. */
export function narrowsArticles({ outlets, from, to }: Filters): boolean {
  return outlets.length > 0 || from !== null || to !== null;
}

/** `articles` are all summaries, `null` where they have not arrived; then what the filters ask of articles has to wait. */
export function showFiltered(
  manifest: Pick<Manifest, 'articles' | 'places'>,
  filters: Filters,
  articles: readonly ArticleSummary[] | null,
): Shown {
  const allowed = manifest.places.filter(
    ({ kind, confidence }) => isAllowed(kind, filters.kinds) && isAllowed(confidence, filters.confidences),
  );
  if (articles === null || !narrowsArticles(filters)) {
    return { ...showAll(allowed), total: manifest.articles.total, articles };
  }
  const hasRange = filters.from !== null || filters.to !== null;
  const ofOutlets = articles.filter((article) => isAllowed(outletOf(article), filters.outlets));
  const inRange = hasRange ? ofOutlets.filter((article) => overlaps(article, filters)) : ofOutlets;
  const ids = new Set(inRange.map(({ id }) => id));
  const passages = countPassages(inRange, new Set(allowed.map((place) => place.id)));
  return {
    total: inRange.length,
    articles: inRange,
    hasArticle: (id) => ids.has(id),
    places: allowed.flatMap((place) => withPassages(place, passages.get(place.id) ?? 0)),
    passages,
    undated: hasRange ? ofOutlets.filter((article) => article.days === null) : [],
  };
}

/** One function: what is loaded for it is not loaded anew when places come. */
const all = () => true;

function showAll(allowed: readonly PlaceSummary[]): Omit<Shown, 'total' | 'articles'> {
  const places = allowed.filter(({ passages }) => passages > 0);
  const passages = new Map(places.map((place) => [place.id, place.passages]));
  return {
    hasArticle: all,
    places,
    passages,
    undated: [],
  };
}

function withPassages(place: PlaceSummary, passages: number): PlaceSummary[] {
  if (passages === 0) return [];
  return [passages === place.passages ? place : { ...place, passages }];
}

/** An empty list allows all. */
function isAllowed<T>(value: T, allowed: readonly T[]): boolean {
  return allowed.length === 0 || allowed.includes(value);
}

/** Whether the article may have appeared between the two days; a span counts if any of its days does. */
function overlaps({ days }: ArticleSummary, { from, to }: Filters): boolean {
  return (
    days !== null &&
    (from === null || compareDays(days[1], from) >= 0) &&
    (to === null || compareDays(days[0], to) <= 0)
  );
}

function countPassages(
  articles: readonly ArticleSummary[],
  places: ReadonlySet<string>,
): Map<string, number> {
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

/** Whether the summaries that the filters need have come; until then nothing is narrowed to articles. */
export const FilterArrivalContext = createContext<Loaded<unknown>>({ state: 'ready', value: null });
