import { type RefObject, useEffect, useRef } from 'react';
import { isFocusLost, isInPageAround, useLostFocus } from './use-lost-focus.ts';
import { useViewStore } from './view-context.ts';

/** Leaflet's own class. */
const MAP = '.leaflet-container';

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
      heading.focus({ preventScroll: true });
      return function returnToMap() {
        const { place, article, relation } = store.read();
        const isClosed = place === null && article === null && relation === null;
        if (isClosed && isFocusLost()) mark.focus({ preventScroll: true });
      };
    },
    [store],
  );
}
