import { createContext, useContext } from 'react';
import { NO_PADDING, type Padding } from './padding.ts';

/** What hides parts of the map now; the map centres what it shows in the rest. */
export const PaddingContext = createContext<Padding>(NO_PADDING);

export function usePadding(): Padding {
  return useContext(PaddingContext);
}
