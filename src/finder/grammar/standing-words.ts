type Words = readonly string[];

/** What words right before or after a name make of it in its sentence: which passage of a place is shown first. */
export interface StandingWords {
  /** Before it, or before its designator: where from, where to or which way. */
  readonly path: Words;
  /** Before it: something is or happens there. */
  readonly scene: Words;
  /** Letters on the name that say the same. */
  readonly attachedPath: Words;
  readonly attachedScene: Words;
  /** Letters that may stand before such a word. */
  readonly and: Words;
  /** After it: the sentence goes on to tell of it. */
  readonly relative: Words;
}
