/** What is said of places that have not come; loaded with a corpus of very many places. */
export interface FurtherMessages {
  /** Names the counts on the map. */
  readonly title: string;
  /** A count that brings the map nearer when it is pressed. */
  readonly count: (places: number) => string;
  /** Below a list that lacks them. */
  readonly notListed: (places: number) => string;
  /** Below what lies in a place or is named after it. */
  readonly notSought: (places: number) => string;
  readonly loadAll: string;
}
