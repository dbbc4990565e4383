/** What a mention does in its sentence: `literal` and `anchor` are plotted, the others are not. */
export type Role = 'literal' | 'anchor' | 'metonym' | 'embedded' | 'demonym';

/** One piece of evidence for or against reading a span as a place: rule, weight, and the words that triggered it. */
export interface Reason {
  readonly rule: string;
  readonly weight: number;
  readonly words: string | null;
}
