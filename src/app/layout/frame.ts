import { createContext, useContext, useSyncExternalStore } from 'react';
import type { BoundingBox } from '../../model/position.ts';

/** Tells what part of the earth the map shows in its free part: the map publishes it, lists read it. */
export interface FrameStore {
  read(): BoundingBox | null;
  publish(frame: BoundingBox): void;
  subscribe(listener: () => void): () => void;
}

export function createFrameStore(): FrameStore {
  let frame: BoundingBox | null = null;
  const listeners = new Set<() => void>();
  return {
    read: () => frame,
    publish(next) {
      frame = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const FrameContext = createContext<FrameStore | null>(null);

export function useFrameStore(): FrameStore {
  const store = useContext(FrameContext);
  if (store === null) throw new Error('useFrameStore needs a <FrameContext> above it.');
  return store;
}

/** What the map shows now; `null` until it has told. */
export function useFrame(): BoundingBox | null {
  const store = useFrameStore();
  return useSyncExternalStore(store.subscribe, store.read, store.read);
}
