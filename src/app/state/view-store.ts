import type { View } from '../model/view.ts';

/** `push` for selections (Back returns to them), `replace` for map moves and the like, `restored` by Back itself. */
export type HistoryEntry = 'push' | 'replace' | 'restored';

/** Holds the one view of the page and tells who listens when it changes. */
export interface ViewStore {
  read(): View;
  change(change: Partial<View>, entry: HistoryEntry): void;
  subscribe(listener: () => void): () => void;
}

/** A store that starts with `initial` and hands every new view to `record`, for example to write the URL. */
export function createViewStore(initial: View, record: (view: View, entry: HistoryEntry) => void): ViewStore {
  let view = initial;
  const listeners = new Set<() => void>();
  return {
    read: () => view,
    change(change, entry) {
      view = { ...view, ...change };
      record(view, entry);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
