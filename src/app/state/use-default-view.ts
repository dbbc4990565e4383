import { createContext, useContext } from 'react';
import type { View } from '../model/view.ts';

/** What the URL leaves out, as the corpus has it. */
export const DefaultViewContext = createContext<View | null>(null);

export function useDefaultView(): View {
  const view = useContext(DefaultViewContext);
  if (view === null) throw new Error('useDefaultView needs a <DefaultViewContext> above it.');
  return view;
}
