import { flushSync } from 'react-dom';
import { useShortcut } from '../../state/shortcuts.ts';
import { useViewStore } from '../../state/view-context.ts';

/** Leads to the map's equal in words, the panel's list of the places in view: returned, and at its key from anywhere. */
export function useOpenList(hasPanel: boolean): () => void {
  const store = useViewStore();
  const openList = () => {
    flushSync(() => store.change({ tab: 'in-view', article: null, mention: null, place: null }, 'push'));
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  };
  useShortcut('inView', hasPanel ? openList : null);
  return openList;
}
