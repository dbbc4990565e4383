/** One of 48 classes of what finders get wrong, with marked sentences; what is not marked must not be found. */
export interface SentenceClass {
  readonly number: number;
  readonly name: string;
  readonly sentences: readonly string[];
}
