/** What the reader does with a place: shown by form as well as by colour. */
export interface Highlight {
  readonly chosen: string | null;
  readonly pointed: string | null;
  /** Named in what is being read. */
  readonly highlighted: ReadonlySet<string>;
  readonly visited: ReadonlySet<string>;
}

export type State = 'plain' | 'visited' | 'pointed' | 'chosen';

export function stateOf(place: string, { chosen, pointed, highlighted, visited }: Highlight): State {
  if (place === chosen) return 'chosen';
  if (place === pointed || highlighted.has(place)) return 'pointed';
  return visited.has(place) ? 'visited' : 'plain';
}
