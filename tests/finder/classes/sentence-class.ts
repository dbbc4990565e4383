/** A class of the notes (section 4) with marked sentences; what is not marked must not be found. */
export interface SentenceClass {
  readonly number: number;
  readonly name: string;
  readonly sentences: readonly string[];
}
