import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import { useMessages } from '../../i18n/use-messages.ts';
import style from './gentle-gestures.module.css';

type Hint = 'scroll' | 'touch';

/** How long the hint stays after the last gesture that was not for the map. */
const HINT_MS = 1500;

/**
 * In a frame the page around must scroll through the map: the wheel zooms only with Ctrl (or Command), and one finger
 * moves the page, two the map. In full screen there is no page around, and the map takes every gesture.
 */
export function GentleGestures() {
  const map = useMap();
  const { embed } = useMessages();
  const [hint, setHint] = useState<Hint | null>(null);
  useEffect(
    function letThePageScroll() {
      return leaveGestures(map, setHint);
    },
    [map],
  );
  useEffect(
    function hideHint() {
      if (hint === null) return;
      const timer = setTimeout(() => setHint(null), HINT_MS);
      return () => clearTimeout(timer);
    },
    [hint],
  );
  return (
    <p className={style.hint} hidden={hint === null} aria-hidden="true">
      {hint === null ? '' : embed[hint]}
    </p>
  );
}

const isFull = (): boolean => document.fullscreenElement !== null;

/** Leaves to the page what is the page's; the returned function takes it back. */
function leaveGestures(map: LeafletMap, show: (hint: Hint) => void): () => void {
  const container = map.getContainer();
  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey || isFull()) return;
    event.stopPropagation();
    show('scroll');
  };
  /** The browser decides before the first touch whether it scrolls: dragging is off until a mouse comes. */
  const pointer = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'touch' && !isFull()) map.dragging.disable();
    else map.dragging.enable();
  };
  const touch = ({ touches }: TouchEvent) => {
    if (touches.length === 1 && !isFull()) show('touch');
  };
  map.dragging.disable();
  container.addEventListener('wheel', wheel, { capture: true });
  container.addEventListener('pointerdown', pointer, { capture: true });
  container.addEventListener('touchmove', touch, { capture: true, passive: true });
  return function takeGesturesBack() {
    container.removeEventListener('wheel', wheel, { capture: true });
    container.removeEventListener('pointerdown', pointer, { capture: true });
    container.removeEventListener('touchmove', touch, { capture: true });
    map.dragging.enable();
  };
}
