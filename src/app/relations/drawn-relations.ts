import { type DrawnRelation, isDrawn, type Relation } from '../../corpus/relation.ts';
import { tiedPlaces } from '../../model/relation.ts';
import type { OpenCorpus } from '../data/corpus-context.ts';
import type { RelationLink } from '../model/view.ts';
import type { Shown } from '../state/shown.ts';

/** Those of the relations that the map draws under the view's filters. */
export function drawnRelations(
  relations: readonly Relation[],
  { place }: OpenCorpus,
  shown: Shown,
): DrawnRelation[] {
  return relations
    .filter((relation) => isDrawn(relation, (id) => place(id)?.point ?? null))
    .filter(
      (relation) =>
        shown.hasArticle(relation.evidence.article) &&
        tiedPlaces(relation).every((id) => shown.passages.has(id)),
    );
}

export function linkOf(relation: DrawnRelation): RelationLink {
  return { type: relation.type, places: tiedPlaces(relation) };
}

/** Tells lines apart. What lies between two places lies between them in either order. */
export function keyOf({ type, places }: RelationLink): string {
  return [type, ...(type === 'between' ? places.toSorted() : places)].join(' ');
}
