import { flushSync } from 'react-dom';
import { useMessages } from '../../i18n/use-messages.ts';
import { useViewStore } from '../../state/view-context.ts';
import style from './list-link.module.css';

/** Leads from the map to its equal in words: the panel's list of the places in view. */
export function ListLink() {
  const { map: words } = useMessages();
  const store = useViewStore();
  const openList = () => {
    flushSync(() => store.change({ tab: 'in-view', article: null, mention: null, place: null }, 'push'));
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  };
  return (
    <button type="button" className={style.link} onClick={openList}>
      {words.toList}
    </button>
  );
}
