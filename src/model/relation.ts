/** What a sentence states about two or three places. `Place` is how they are given: by id, or by the number of a mention. */
export type StatedRelation<Place> = Route<Place> | Between<Place> | Distance<Place>;

/** *From A to B*, also *through C*: `من أ إلى ب عبر ج`. */
export interface Route<Place> {
  readonly type: 'route';
  readonly from: Place;
  readonly to: Place;
  readonly through: Place | null;
}

/** *Between A and B*: `بين أ وب`. */
export interface Between<Place> {
  readonly type: 'between';
  readonly first: Place;
  readonly second: Place;
}

/** *S lies 130 km south-east of A*: `س (130 كم جنوب شرق أ)`. */
export interface Distance<Place> {
  readonly type: 'distance';
  readonly subject: Place;
  readonly relatum: Place;
  /** As the sentence states it. */
  readonly kilometres: number;
  /** Degrees clockwise from north; `null` where the sentence names no direction. */
  readonly bearing: number | null;
  /** Whether the sentence itself says *about*. */
  readonly approximate: boolean;
}

/** The places that a relation ties, in the order of the way. */
export function tiedPlaces<Place>(relation: StatedRelation<Place>): Place[] {
  switch (relation.type) {
    case 'route':
      return [relation.from, ...(relation.through === null ? [] : [relation.through]), relation.to];
    case 'between':
      return [relation.first, relation.second];
    case 'distance':
      return [relation.subject, relation.relatum];
  }
}
