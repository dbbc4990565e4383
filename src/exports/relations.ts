import type { ArticleSummary } from '../corpus/article.ts';
import type { Relation } from '../corpus/relation.ts';
import { tiedPlaces } from '../model/relation.ts';
import { type ExportedGeometry, type ExportedPlace, nameOf, type Selection } from './selection.ts';

/** What a sentence states about places, as every export may show it. */
export interface ExportedRelation {
  readonly relation: Relation;
  /** The places that it ties, in the order of the way. */
  readonly places: readonly ExportedPlace[];
  readonly article: ArticleSummary;
}

/**
 * The relations of a selection whose places and article are all written too. One that ties a place of which the
 * position may not be told is left out: a way or a distance would lead to it.
 */
export function exportedRelations(
  { relations, articles }: Selection,
  places: readonly ExportedPlace[],
): readonly ExportedRelation[] {
  const exact = places.filter(({ summary }) => summary.display === 'exact');
  const byId = new Map(exact.map((place) => [place.summary.id, place]));
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  return relations.flatMap((relation) => {
    const ids = tiedPlaces(relation);
    const tied = ids.flatMap((id) => byId.get(id) ?? []);
    const article = articleOf.get(relation.evidence.article);
    return article === undefined || tied.length < ids.length ? [] : [{ relation, places: tied, article }];
  });
}

/** Straight from place to place; `null` where one of them has no point. */
export function wayOf({ places }: ExportedRelation): ExportedGeometry | null {
  const coordinates = places.flatMap(({ point }) => (point === null ? [] : [point]));
  return coordinates.length < places.length ? null : { type: 'LineString', coordinates };
}

/** The names of its places; the sign between them turns round with the direction of writing. */
export function titleOf({ relation, places }: ExportedRelation, language: string): string {
  const names = places.map(({ summary }) => nameOf(summary, language));
  return names.join(relation.type === 'route' ? ' › ' : ' – ');
}
