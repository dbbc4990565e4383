import type { Position } from '../model/position.ts';
import { type Between, type Distance, type Route, tiedPlaces } from '../model/relation.ts';
import type { Passage } from './passage.ts';

/** What a sentence states about two places, given by id, with that sentence as its evidence. */
export type Relation = DrawnRelation | DistanceClaim;

/** The map draws these; a distance is told on the pages of its places. */
export type DrawnRelation = (Route<string> | Between<string>) & Stated;

interface Stated {
  /** The sentence, the places it ties marked in it. */
  readonly evidence: Passage;
}

export interface DistanceClaim extends Distance<string>, Stated {
  /** Great-circle distance of the two points in kilometres, to a tenth; `null` where one is unknown. */
  readonly measuredKilometres: number | null;
}

export interface RelationFile {
  readonly relations: readonly Relation[];
}

/** Whether the map draws the relation: it is no distance, and all its places have a point. */
export function isDrawn(
  relation: Relation,
  pointOf: (place: string) => Position | null,
): relation is DrawnRelation {
  return relation.type !== 'distance' && tiedPlaces(relation).every((place) => pointOf(place) !== null);
}
