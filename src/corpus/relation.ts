import type { Position } from '../model/position.ts';
import type { Passage } from './passage.ts';

/** What a sentence states about two places, with that sentence as its evidence. */
export type Relation = DrawnRelation | DistanceClaim;

/** The map draws these; a distance is told on the pages of its places. */
export type DrawnRelation = Route | Between;

interface Stated {
  /** The sentence, the places it ties marked in it. */
  readonly evidence: Passage;
}

/** *From A to B*, also *through C*; places by id. */
interface Route extends Stated {
  readonly type: 'route';
  readonly from: string;
  readonly to: string;
  readonly through: string | null;
}

/** *Between A and B*. */
interface Between extends Stated {
  readonly type: 'between';
  readonly first: string;
  readonly second: string;
}

/** *S lies 130 km south-east of A*. */
export interface DistanceClaim extends Stated {
  readonly type: 'distance';
  readonly subject: string;
  readonly relatum: string;
  /** As the sentence states it. */
  readonly kilometres: number;
  /** Degrees clockwise from north; `null` where the sentence names no direction. */
  readonly bearing: number | null;
  /** Whether the sentence itself says *about*. */
  readonly approximate: boolean;
  /** Great-circle distance of the two points in kilometres, to a tenth; `null` where one is unknown. */
  readonly measuredKilometres: number | null;
}

export interface RelationFile {
  readonly relations: readonly Relation[];
}

/** Ids of the places that a relation ties, in the order of the way. */
export function tiedPlaces(relation: Relation): string[] {
  switch (relation.type) {
    case 'route':
      return [relation.from, ...(relation.through === null ? [] : [relation.through]), relation.to];
    case 'between':
      return [relation.first, relation.second];
    case 'distance':
      return [relation.subject, relation.relatum];
  }
}

/** Whether the map draws the relation: it is no distance, and all its places have a point. */
export function isDrawn(
  relation: Relation,
  pointOf: (place: string) => Position | null,
): relation is DrawnRelation {
  return relation.type !== 'distance' && tiedPlaces(relation).every((place) => pointOf(place) !== null);
}
