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
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const of = (view: View) => {
    const text = [encodeView(view, defaults), foreignParameters(window.location.search)].filter(Boolean);
    return `?${text.join('&')}`;
  };
  const write = (view: View, entry: HistoryEntry) => {
    clearTimeout(waiting);
    if (entry === 'push') window.history.pushState(null, '', of(view));
    if (entry === 'replace') window.history.replaceState(null, '', of(view));
  };
  return {
    of,
    record(view, entry) {
      clearTimeout(waiting);
      if (entry === 'replace') waiting = setTimeout(() => write(view, entry), GATHER_MS);
      else write(view, entry);
    },
  };
}

function foreignParameters(search: string): string {
  const parameters = new URLSearchParams(search);
  for (const name of VIEW_PARAMETERS) parameters.delete(name);
  return parameters.toString();
}
