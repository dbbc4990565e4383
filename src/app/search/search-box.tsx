import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMessages } from '../i18n/use-messages.ts';
import { useShortcut } from '../state/shortcuts.ts';
import { useView, useViewStore } from '../state/view-context.ts';
import { Button } from '../ui/button.tsx';
import { Deferred } from '../ui/deferred.tsx';
import { Icon } from '../ui/icon.tsx';
import style from './search-box.module.css';

interface SearchBoxProps {
  /** Where the results are shown: over what the panel shows otherwise. */
  readonly room: RefObject<HTMLElement | null>;
  /** Told when results come and go: a sheet makes room for them. */
  onSearch(isSearching: boolean): void;
}

/** The index and all that shows results come when the box is entered. */
const loadResults = () => import('./search-results.tsx').then((module) => module.SearchResults);

/** One box for places, passages and articles: a combobox, whose list is `SearchResults` and takes the panel's place. */
export function SearchBox({ room, onSearch }: SearchBoxProps) {
  const { search: words } = useMessages();
  const { search } = useView();
  const store = useViewStore();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  useShortcut('search', () => input.current?.focus());
  // The link to a search leads to what it finds.
  useEffect(() => {
    const { search, place, article } = store.read();
    if (search !== '' && place === null && article === null) input.current?.focus();
  }, [store]);
  const turn = (on: boolean) => {
    setOpen(on);
    if (on !== isOpen) onSearch(on);
  };
  const open = () => turn(true);
  const close = () => turn(false);
  const type = (text: string) => {
    store.change({ search: text }, 'replace');
    open();
    setActive(0);
  };
  const options = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
  const press = (event: KeyboardEvent) => {
    const total = options().length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && search !== '') type('');
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter') options()[active]?.click();
    else if (step === undefined || total === 0) return;
    else if (isOpen) setActive((active + step + total) % total);
    else open();
    event.preventDefault();
  };
  return (
    <search
      className={style.box}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) close();
      }}
    >
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        dir={search === '' ? undefined : 'auto'}
        aria-label={words.label}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
        placeholder={words.placeholder}
        value={search}
        onChange={(event) => type(event.target.value)}
        onFocus={open}
        onClick={open}
        onKeyDown={press}
      />
      {search !== '' && (
        <Button
          compact
          icon="close"
          onClick={() => {
            type('');
            input.current?.focus();
          }}
        >
          {words.clear}
        </Button>
      )}
      {isOpen &&
        room.current !== null &&
        createPortal(
          // The focus stays in the box, whatever is pressed here.
          <div ref={list} className={style.list} onPointerDown={(event) => event.preventDefault()}>
            <Deferred load={loadResults} props={{ query: search, id: listId, active, close }} />
          </div>,
          room.current,
        )}
    </search>
  );
}
