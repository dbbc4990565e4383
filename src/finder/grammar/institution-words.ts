type Words = readonly string[];

/** Words for offices, institutions and works that are called after a place. */
export interface InstitutionWords {
  /** A name after them belongs to theirs and is not plotted. */
  readonly owners: Words;
  /** What may stand between such a noun and the place: its members, its trade. */
  readonly members: Words;
  /** Offices that are called after the place they are held in. */
  readonly offices: Words;
  /** Nouns that make an institution with a place and what it is for. */
  readonly serving: Words;
  /** Words that begin a title where a quotation mark stands before them. */
  readonly titles: Words;
  /** What has a title of its own, in all its forms: a book, his song. */
  readonly works: Words;
  /** An ordinary word that belongs to one of these is no place. */
  readonly abstractOwners: Words;
  /** After these `in` takes a part of the body. */
  readonly injury: Words;
  /** X University, X Post. */
  readonly namedAfter: Words;
  /** Those of them that are also forms of verbs: rents in Lisbon rose. */
  readonly alsoVerbs: Words;
  /** Given names that places have too. */
  readonly alsoPeople: Words;
  /** Between a word and a place in a name of other languages: Tour de France. */
  readonly particles: Words;
  /** Languages, firms and products that are called like places. */
  readonly alsoThings: Words;
  /** Nouns of the state that a capital or country owns. */
  readonly government: Words;
  /** What two governments have with each other. */
  readonly dealings: Words;
}
