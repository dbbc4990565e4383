import { VIEW_PARAMETERS } from '../model/read-url.ts';
import type { View } from '../model/view.ts';
import { encodeView } from '../model/write-url.ts';
import type { HistoryEntry } from './view-store.ts';

/** Browsers refuse more than some hundred changes of the address in half a minute: map moves are gathered. */
const GATHER_MS = 250;

/** Where the view stands in the browser's address bar and history. */
export interface Address {
  record(view: View, entry: HistoryEntry): void;
  /** The relative URL of a view, with the parameters that belong to others kept. */
  of(view: View): string;
}

export function createAddress(defaults: View, window: Window): Address {
  let gathered: View | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const of = (view: View) => {
    const text = [encodeView(view, defaults), foreignParameters(window.location.search)].filter(Boolean);
    return `?${text.join('&')}`;
  };
  const writeGathered = () => {
    if (gathered !== null) window.history.replaceState(null, '', of(gathered));
    gathered = null;
  };
  return {
    of,
    record(view, entry) {
      clearTimeout(waiting);
      if (entry === 'replace') {
        gathered = view;
        waiting = setTimeout(writeGathered, GATHER_MS);
        return;
      }
      if (entry === 'push') {
        // Where the reader was a moment ago: Back leads there.
        writeGathered();
        window.history.pushState(null, '', of(view));
      }
      gathered = null;
    },
  };
}

function foreignParameters(search: string): string {
  const parameters = new URLSearchParams(search);
  for (const name of VIEW_PARAMETERS) parameters.delete(name);
  return parameters.toString();
}
