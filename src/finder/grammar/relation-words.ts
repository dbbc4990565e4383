type Words = readonly string[];

/** The words by which the sentences of a language tie two places. */
export interface RelationWords {
  readonly from: Words;
  readonly to: Words;
  readonly through: Words;
  readonly by: Words;
  readonly between: Words;
  readonly and: Words;
  readonly andBetween: Words;
  /** After these it is told where the place before them lies. */
  readonly inside: Words;
  /** What may stand before a name besides a designator. */
  readonly surroundings: Words;
  readonly about: Words;
  readonly of: Words;
  /** Between a number of kilometres and the direction. */
  readonly toThe: Words;
  /** Before a number of kilometres. */
  readonly away: Words;
  readonly lies: Words;
  /** Between a place and the word that says where it lies. */
  readonly beforeLies: Words;
  readonly whereabouts: Words;
  /** Degrees clockwise from north. */
  readonly bearings: readonly { readonly words: Words; readonly bearing: number }[];
  /** Where these begin, another clause does. */
  readonly clauseOpeners: Words;
  readonly negations: Words;
  /** What goes or leads from one place to another. */
  readonly ways: Words;
  /** Land that lies between two places, and words for lying there. */
  readonly landBetween: Words;
  /** Before the first of two places that something joins. */
  readonly joining: Words;
  /** What two places do with each other, or what is told of both. */
  readonly dealings: Words;
  /** What goes from place to place in a figure of speech only. */
  readonly figures: Words;
  /** Forms of verbs that go or bring from one place to another. */
  readonly travel: Words;
}
