/** What a sentence states about two places. Mentions are given by their number in the list that was read. */
export type StatedRelation = Route | Between | StatedDistance;

/** The sentence that states the relation: UTF-16 code units of the text, end exclusive. */
interface Stated {
  readonly start: number;
  readonly end: number;
}

/** *from A to B*, also *through C*: `من أ إلى ب عبر ج`. */
export interface Route extends Stated {
  readonly type: 'route';
  readonly from: number;
  readonly to: number;
  readonly through: number | null;
}

/** *between A and B*: `بين أ وب`. */
export interface Between extends Stated {
  readonly type: 'between';
  readonly first: number;
  readonly second: number;
}

/** *S lies 130 km south-east of A*: `س (130 كم جنوب شرق أ)`. */
export interface StatedDistance extends Stated {
  readonly type: 'distance';
  readonly subject: number;
  readonly relatum: number;
  readonly kilometres: number;
  /** Degrees clockwise from north; `null` where the sentence names no direction. */
  readonly bearing: number | null;
  /** Whether the sentence itself says *about*. */
  readonly approximate: boolean;
}

/** The numbers of the mentions that a relation ties. */
export function tiedMentions(relation: StatedRelation): number[] {
  switch (relation.type) {
    case 'route':
      return [relation.from, ...(relation.through === null ? [] : [relation.through]), relation.to];
    case 'between':
      return [relation.first, relation.second];
    case 'distance':
      return [relation.subject, relation.relatum];
  }
}
