import type { Passage } from './passage.ts';

/** What a sentence states about two places, with that sentence as its evidence. */
export type Relation = Route | Between | DistanceClaim;

interface Stated {
  /** The sentence, the places it ties marked in it. */
  readonly evidence: Passage;
}

/** *From A to B*, also *through C*; places by id. */
export interface Route extends Stated {
  readonly sort: 'route';
  readonly from: string;
  readonly to: string;
  readonly through: string | null;
}

/** *Between A and B*. */
export interface Between extends Stated {
  readonly sort: 'between';
  readonly first: string;
  readonly second: string;
}

/** *S lies 130 km south-east of A*. */
export interface DistanceClaim extends Stated {
  readonly sort: 'distance';
  readonly subject: string;
  readonly anchor: string;
  readonly kilometres: number;
  /** Degrees clockwise from north; `null` where the sentence names no direction. */
  readonly bearing: number | null;
  /** Whether the sentence itself says *about*. */
  readonly approximate: boolean;
}

export interface RelationFile {
  readonly relations: readonly Relation[];
}
