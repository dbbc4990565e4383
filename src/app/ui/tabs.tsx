import { type KeyboardEvent, useRef } from 'react';
import style from './tabs.module.css';

interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count: string;
}

interface TabsProps<Id extends string> {
  /** Prefix of the elements' ids: `<id>-<tab>` and, for the content, `<id>-panel`. */
  readonly id: string;
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  choose(tab: Id): void;
}

/** One stop in the order of Tab; arrows, Home and End move between the tabs, in the direction of writing. */
export function Tabs<Id extends string>({ id, label, tabs, chosen, choose }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const target =
      tabs[
        nextTab(
          event,
          tabs.findIndex((tab) => tab.id === chosen),
          tabs.length,
        )
      ];
    if (target === undefined) return;
    event.preventDefault();
    choose(target.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${target.id}`)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={style.tabs} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${id}-${tab.id}`}
          aria-selected={tab.id === chosen}
          aria-controls={`${id}-panel`}
          tabIndex={tab.id === chosen ? 0 : -1}
          className={style.tab}
          onClick={() => choose(tab.id)}
        >
          {tab.label} <span className={style.count}>{tab.count}</span>
        </button>
      ))}
    </div>
  );
}

/** Index of the tab that a key leads to, -1 for other keys. */
function nextTab({ key, currentTarget }: KeyboardEvent, at: number, total: number): number {
  const isRtl = currentTarget.matches(':dir(rtl)');
  if (key === (isRtl ? 'ArrowLeft' : 'ArrowRight')) return (at + 1) % total;
  if (key === (isRtl ? 'ArrowRight' : 'ArrowLeft')) return (at - 1 + total) % total;
  if (key === 'Home') return 0;
  return key === 'End' ? total - 1 : -1;
}
