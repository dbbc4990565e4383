import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useView } from '../state/view-context.ts';

/** The heights at which the sheet rests, and `dragged` while a finger holds it. */
type SheetStop = 'low' | 'half' | 'full' | 'dragged';

export interface Sheet {
  readonly stop: SheetStop;
  setStop(stop: SheetStop): void;
  start(event: PointerEvent<HTMLElement>): void;
  move(event: PointerEvent<HTMLElement>): void;
  end(event: PointerEvent<HTMLElement>): void;
}

interface Drag {
  readonly fromY: number;
  readonly fromHeight: number;
  readonly fromTime: number;
  readonly fromStop: SheetStop;
}

/** Pixels per millisecond beyond which letting go is a flick. */
const FLICK = 0.4;
/** A shorter way is a tap. */
const TAP = 6;

/** The phone's bottom sheet: dragged or flicked between three heights; it rises when something is chosen. */
export function useSheet(body: RefObject<HTMLElement | null>): Sheet {
  const { place, article, tab } = useView();
  const [stop, setStop] = useState<SheetStop>('half');
  const drag = useRef<Drag | null>(null);
  useEffect(
    function riseForChoice() {
      if (place !== null || article !== null || tab === 'in-view')
        setStop((now) => (now === 'low' ? 'half' : now));
    },
    [place, article, tab],
  );
  return {
    stop,
    setStop,
    start(event) {
      const fromHeight = body.current?.offsetHeight ?? 0;
      drag.current = { fromY: event.clientY, fromHeight, fromTime: event.timeStamp, fromStop: stop };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    move(event) {
      if (drag.current === null || Math.abs(event.clientY - drag.current.fromY) < TAP) return;
      const height = drag.current.fromHeight + drag.current.fromY - event.clientY;
      body.current?.style.setProperty('--sheet', `${height}px`);
      setStop('dragged');
    },
    end(event) {
      if (drag.current !== null && stop === 'dragged') setStop(restingStop(drag.current, event));
      drag.current = null;
    },
  };
}

const HEIGHTS: readonly (readonly [SheetStop, number])[] = [
  ['low', 0.1],
  ['half', 0.5],
  ['full', 0.92],
];

/** Where the sheet comes to rest: one stop on after a flick, else at the nearest. */
function restingStop(drag: Drag, event: PointerEvent): SheetStop {
  const way = drag.fromY - event.clientY;
  const speed = way / Math.max(event.timeStamp - drag.fromTime, 1);
  if (Math.abs(speed) > FLICK) return nextStop(drag.fromStop, speed > 0 ? 1 : -1);
  const share = (drag.fromHeight + way) / innerHeight;
  const distance = (height: number) => Math.abs(height - share);
  return HEIGHTS.reduce((best, each) => (distance(each[1]) < distance(best[1]) ? each : best))[0];
}

function nextStop(stop: SheetStop, step: 1 | -1): SheetStop {
  const index = HEIGHTS.findIndex(([name]) => name === stop) + step;
  return HEIGHTS[Math.min(Math.max(index, 0), HEIGHTS.length - 1)]?.[0] ?? 'half';
}
