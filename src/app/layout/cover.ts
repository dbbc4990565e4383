import { createContext, useContext } from 'react';

/** How many CSS pixels of the map each side's panels, sheets and bars cover. */
export interface Cover {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_COVER: Cover = { top: 0, right: 0, bottom: 0, left: 0 };

/** What covers the map now; the map centres what it shows in the rest. */
export const CoverContext = createContext<Cover>(NO_COVER);

export function useCover(): Cover {
  return useContext(CoverContext);
}
