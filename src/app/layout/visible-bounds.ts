import { createContext, useContext, useSyncExternalStore } from 'react';
import type { BoundingBox } from '../../model/position.ts';
import type { MapPosition } from '../model/view.ts';

/** Tells what part of the earth the map shows in its visible area, and how it stands: the map publishes it, lists and the page around this one read it. */
export interface VisibleBoundsStore {
  read(): BoundingBox | null;
  readPosition(): MapPosition | null;
  publish(bounds: BoundingBox, position: MapPosition): void;
  subscribe(listener: () => void): () => void;
}

export function createVisibleBoundsStore(): VisibleBoundsStore {
  let bounds: BoundingBox | null = null;
  let position: MapPosition | null = null;
  const listeners = new Set<() => void>();
  return {
    read: () => bounds,
    readPosition: () => position,
    publish(next, now) {
      bounds = next;
      position = now;
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
