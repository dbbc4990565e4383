import { createContext, useContext } from 'react';

/** The place that the pointer or the keyboard rests on, in the map, a list or a text: transient, never in the URL. */
export interface Pointing {
  readonly place: string | null;
  /** What stands beside the map tells it when the mouse comes over it: by then the map has heard that the mouse left. */
  point(place: string | null): void;
}

export const PointingContext = createContext<Pointing | null>(null);

export function usePointing(): Pointing {
  const pointing = useContext(PointingContext);
  if (pointing === null) throw new Error('usePointing needs a <PointingContext> above it.');
  return pointing;
}
