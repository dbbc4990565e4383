import { createContext, useContext } from 'react';

/** The places that the map shows in the part that nothing covers: the map says which, lists follow. */
export interface InView {
  /** Ids, the place with the most passages first. */
  readonly places: readonly string[];
  show(places: readonly string[]): void;
}

export const InViewContext = createContext<InView | null>(null);

export function useInView(): InView {
  const inView = useContext(InViewContext);
  if (inView === null) throw new Error('useInView needs an <InViewContext> above it.');
  return inView;
}
