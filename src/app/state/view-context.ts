import { createContext, useContext, useSyncExternalStore } from 'react';
import type { View } from '../model/view.ts';
import type { ViewStore } from './view-store.ts';

export const ViewContext = createContext<ViewStore | null>(null);

/** The store of the page's view, for changing it. */
export function useViewStore(): ViewStore {
  const store = useContext(ViewContext);
  if (store === null) throw new Error('useViewStore needs a <ViewContext> above it.');
  return store;
}

/** The view as it is now; the component draws itself again when it changes. */
export function useView(): View {
  const store = useViewStore();
  return useSyncExternalStore(store.subscribe, store.read, store.read);
}
