import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import { useView } from '../state/view-context.ts';

/** The heights at which the sheet rests, and `dragged` while a finger holds it. */
type SheetStop = 'low' | 'peek' | 'half' | 'full' | 'dragged';

export interface Sheet {
  readonly stop: SheetStop;
  /** Makes it as high as what stands in it asks for. */
  rest(): void;
  fill(): void;
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

/**
 * The phone's bottom sheet, dragged or flicked between its heights. Until something is chosen most of the window is map;
 * it rises for a place, an article, a relation, and for a list that is asked for.
 */
export function useSheet(body: RefObject<HTMLElement | null>): Sheet {
  const { place, article, relation, tab } = useView();
  const isChosen = place !== null || article !== null || relation !== null;
  const resting: SheetStop = isChosen || tab !== 'articles' ? 'half' : 'peek';
  const [stop, setStop] = useState<SheetStop>(isChosen ? 'half' : 'peek');
  const drag = useRef<Drag | null>(null);
  const content = `${place} ${article} ${relation === null} ${tab}`;
  const [known, setKnown] = useState(content);
  if (known !== content) {
    setKnown(content);
    if (stop !== 'full') setStop(resting);
  }
  return {
    stop,
    rest: () => setStop(resting),
    fill: () => setStop('full'),
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
      if (drag.current !== null && stop === 'dragged') setStop(restingStop(drag.current, event, isChosen));
      drag.current = null;
    },
  };
}

const HEIGHTS: readonly (readonly [SheetStop, number])[] = [
  ['low', 0.1],
  ['peek', 0.28],
  ['half', 0.5],
  ['full', 0.92],
];

/** Where the sheet comes to rest: one stop on after a flick, else at the nearest. A card needs more than a peek. */
function restingStop(drag: Drag, event: PointerEvent, isCard: boolean): SheetStop {
  const heights = HEIGHTS.filter(([name]) => !isCard || name !== 'peek');
  const way = drag.fromY - event.clientY;
  const speed = way / Math.max(event.timeStamp - drag.fromTime, 1);
  if (Math.abs(speed) > FLICK) return nextStop(heights, drag.fromStop, speed > 0 ? 1 : -1);
  const share = (drag.fromHeight + way) / innerHeight;
  const distance = (height: number) => Math.abs(height - share);
  return heights.reduce((best, each) => (distance(each[1]) < distance(best[1]) ? each : best))[0];
}

function nextStop(heights: typeof HEIGHTS, stop: SheetStop, step: 1 | -1): SheetStop {
  const index = heights.findIndex(([name]) => name === stop) + step;
  return heights[Math.min(Math.max(index, 0), heights.length - 1)]?.[0] ?? 'half';
}
