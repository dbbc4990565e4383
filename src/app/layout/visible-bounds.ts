import { createContext, useContext, useSyncExternalStore } from 'react';
import type { BoundingBox } from '../../model/position.ts';

/** Tells what part of the earth the map shows in its visible area: the map publishes it, lists read it. */
export interface VisibleBoundsStore {
  read(): BoundingBox | null;
  publish(bounds: BoundingBox): void;
  subscribe(listener: () => void): () => void;
}

export function createVisibleBoundsStore(): VisibleBoundsStore {
  let bounds: BoundingBox | null = null;
  const listeners = new Set<() => void>();
  return {
    read: () => bounds,
    publish(next) {
      bounds = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const VisibleBoundsContext = createContext<VisibleBoundsStore | null>(null);

export function useVisibleBoundsStore(): VisibleBoundsStore {
  const store = useContext(VisibleBoundsContext);
  if (store === null) throw new Error('useVisibleBoundsStore needs a <VisibleBoundsContext> above it.');
  return store;
}

/** What the map shows now; `null` until it has told. */
export function useVisibleBounds(): BoundingBox | null {
  const store = useVisibleBoundsStore();
  return useSyncExternalStore(store.subscribe, store.read, store.read);
}
