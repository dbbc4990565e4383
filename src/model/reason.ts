/** One piece of evidence for or against reading a span as a place. */
export interface Reason {
  /** Name of the rule, for example `head`, `list`, `container`; the explorer words it. */
  readonly rule: string;
  /** Adds to the score when positive, counts against when negative. */
  readonly weight: number;
  /** The words that triggered it, as printed; `null` where nothing in the text did. */
  readonly words: string | null;
}
