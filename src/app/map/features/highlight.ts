/** What the reader does with a place: shown by form as well as by colour. */
export interface Highlight {
  readonly chosen: string | null;
  readonly pointed: string | null;
  /** Named in the paragraph that is being read. */
  readonly highlighted: ReadonlySet<string>;
  /** Named in the open article: all others step back. `null` where none is open. */
  readonly article: ReadonlySet<string> | null;
  readonly visited: ReadonlySet<string>;
}

export type State = 'plain' | 'visited' | 'dimmed' | 'highlighted' | 'pointed' | 'chosen';

export function stateOf(place: string, highlight: Highlight): State {
  if (place === highlight.chosen) return 'chosen';
  if (place === highlight.pointed) return 'pointed';
  if (highlight.highlighted.has(place)) return 'highlighted';
  if (highlight.article?.has(place) === false) return 'dimmed';
  return highlight.visited.has(place) ? 'visited' : 'plain';
}

/** Opacity of what steps back. */
export const DIMMED = 0.25;

/** Louder than all others. */
export type Raised = 'pointed' | 'chosen';

export const isRaised = (state: State): state is Raised => state === 'pointed' || state === 'chosen';
