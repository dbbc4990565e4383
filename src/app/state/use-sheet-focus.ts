import { type RefObject, useEffect, useRef } from 'react';
import { isFocusLost, isInPageAround, useLostFocus } from './use-lost-focus.ts';
import { useViewStore } from './view-context.ts';
import type { ViewStore } from './view-store.ts';

/** Leaflet's own class. */
const MAP = '.leaflet-container';

/** What on the map had the focus before a sheet took it: one sheet follows another until all is closed. */
const origins = new WeakMap<ViewStore, HTMLElement>();

/**
 * Brings the focus to the heading of what a sheet tells: where it was lost, and from the map, whose marks are a long way of Tab
 * from it. When all is closed it goes back to the mark. `takes`: whether `box` stands in a sheet, and nothing else in it is meant.
 */
export function useSheetFocus(box: RefObject<HTMLElement | null>, takes: boolean): void {
  const store = useViewStore();
  const findHeading = () => (takes ? (box.current?.querySelector('h2') ?? null) : null);
  const opened = useRef(findHeading);
  useLostFocus(findHeading);
  useEffect(
    function takeFromMap() {
      const mark = document.activeElement as HTMLElement | null;
      const heading = mark?.closest(MAP) ? opened.current() : null;
      if (mark === null || heading === null || isInPageAround()) return;
      origins.set(store, mark);
      heading.focus({ preventScroll: true });
    },
    [store],
  );
  useReturnToMap();
}

/** Gives the focus back to the mark from which a sheet took it, when what is told here was the last to be closed. */
export function useReturnToMap(): void {
  const store = useViewStore();
  useEffect(
    () =>
      function returnToMap() {
        const { place, article, relation } = store.read();
        if (place !== null || article !== null || relation !== null) return;
        if (isFocusLost()) origins.get(store)?.focus({ preventScroll: true });
        origins.delete(store);
      },
    [store],
  );
}
