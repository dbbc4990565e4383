import { use, useEffect } from 'react';
import { useMapEvents } from 'react-leaflet';
import { FirstMapContext } from '../../layout/first-map.ts';
import { drawQueue } from '../canvas/draw-queue.ts';

/** Takes the first map away as soon as this one is drawn in its place, or moves. */
export function useLeaveFirstMap(hasGround: boolean): void {
  const first = use(FirstMapContext);
  useMapEvents({ movestart: () => first?.remove(), zoomstart: () => first?.remove() });
  useEffect(
    function leave() {
      if (first === null || !hasGround) return;
      // Behind what waits there to be drawn.
      drawQueue.add(first.remove);
      return function forget() {
        drawQueue.remove(first.remove);
      };
    },
    [first, hasGround],
  );
}
