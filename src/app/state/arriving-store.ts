import type { View } from '../model/view.ts';
import type { ViewStore } from './view-store.ts';

/** A view store that follows another as soon as what a view needs is there. */
export interface ArrivingStore extends ViewStore {
  /** Brings what the view needs with which it begins. */
  begin(): Promise<true>;
  /** Why the other's view cannot be followed; `null` where it is, or will be. */
  readFailure(): ViewFailure | null;
}

interface ViewFailure {
  readonly error: unknown;
  retry(): void;
}

/** What decides which places a view needs. */
const NEEDS = ['place', 'article', 'relation', 'relations'] as const;

/** `bring` is asked for every view that needs something else than the one before. */
export function createArrivingStore(
  followed: ViewStore,
  bring: (view: View) => Promise<unknown>,
): ArrivingStore {
  let view = followed.read();
  let failure: ViewFailure | null = null;
  let asked = 0;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  function publish(): void {
    view = followed.read();
    failure = null;
    tell();
  }
  function follow(): void {
    const next = followed.read();
    const own = ++asked;
    if (NEEDS.every((need) => next[need] === view[need])) {
      publish();
      return;
    }
    bring(next).then(
      () => own === asked && publish(),
      (error: unknown) => {
        if (own !== asked) return;
        failure = { error, retry: follow };
        tell();
      },
    );
  }
  followed.subscribe(follow);
  return {
    read: () => view,
    change: followed.change,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async begin() {
      await bring(view);
      return true;
    },
    readFailure: () => failure,
  };
}
