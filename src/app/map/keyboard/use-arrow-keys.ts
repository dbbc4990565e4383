import type { KeyboardEvent, RefObject } from 'react';
import { useMap } from 'react-leaflet';
import { type Direction, type Located, neighbour } from './neighbour.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
};

/** A browser that scrolled to the control would move the map's layers against each other. */
function focusControl(list: HTMLElement | null, key: string | undefined): void {
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  buttons.find((button) => button.dataset.key === key)?.focus({ preventScroll: true });
}

/** Arrow keys go to the neighbour in their direction, Home and End to the first and last of the list. */
export function useArrowKeys(
  controls: readonly Located[],
  reached: Located | undefined,
  list: RefObject<HTMLUListElement | null>,
) {
  const map = useMap();
  const focus = (key: string | undefined) => focusControl(list.current, key);
  return (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (event.key === 'Home') focus(controls[0]?.key);
    else if (event.key === 'End') focus(controls.at(-1)?.key);
    else if (event.key === '+' || event.key === '=') map.zoomIn();
    else if (event.key === '-') map.zoomOut();
    else if (direction !== undefined && reached !== undefined) {
      const next = neighbour(reached.at, controls, direction);
      if (next === null) panTowards(map, direction);
      else focus(next.key);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** CSS pixels that the map moves where nothing is left in a direction. */
const PAN = 120;

function panTowards(map: ReturnType<typeof useMap>, direction: Direction): void {
  const x = direction === 'left' ? -PAN : direction === 'right' ? PAN : 0;
  const y = direction === 'up' ? -PAN : direction === 'down' ? PAN : 0;
  map.panBy([x, y]);
}
