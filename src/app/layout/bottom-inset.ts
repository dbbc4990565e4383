import { createContext, useContext } from 'react';

/** The controls at the foot of the map; what is framed and listed gives way to them. */
export interface BottomInset {
  /** CSS pixels. */
  readonly height: number;
  /** Told by the controls whenever their height changes: a notice has come, or the sources. */
  setHeight(height: number): void;
}

export const BottomInsetContext = createContext<BottomInset>({ height: 0, setHeight: () => undefined });

export const useBottomInset = (): BottomInset => useContext(BottomInsetContext);
