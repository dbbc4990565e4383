import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useRef } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { type Box, grow } from '../../../geo/box.ts';
import { isOnPaper } from '../../layout/paper.ts';
import { usePrefersStill } from '../../layout/use-media.ts';
import { AIR_BESIDE, shiftClear } from './shift-clear.ts';
import { insetsOf, shiftMap, useVisibleArea } from './viewport.ts';

/**
 * Keeps what `measure` measures, in CSS pixels from the map's corner, in the part that nothing hides: when the padding
 * changes, or the occasion, such as what is chosen, and when the function returned is called. While the map moves, or has
 * not heard yet that it has another size, as right after paper, nothing can be measured: it waits for the end. What
 * `measureOthers` measures is moved out from under the controls where that costs nothing.
 */
export function useKeepVisible(
  occasion: string,
  measure: () => readonly Box[],
  measureOthers: () => readonly Box[] = noBoxes,
): () => void {
  const map = useMap();
  const visibleArea = useVisibleArea();
  const animate = !usePrefersStill();
  const isMoving = useRef(false);
  const isDue = useRef(false);
  const latest = useRef({ measure, measureOthers });
  latest.current = { measure, measureOthers };

  const keep = useCallback(() => {
    isDue.current = isMoving.current || !knowsItsSize(map);
    if (isDue.current || isOnPaper()) return;
    const insets = insetsOf(map).map((inset) => grow(inset, AIR_BESIDE));
    const { measure: boxes, measureOthers: others } = latest.current;
    shiftMap(map, shiftClear(boxes(), visibleArea(), insets, others()), animate);
  }, [map, visibleArea, animate]);

  useMapEvents({
    movestart() {
      isMoving.current = true;
    },
    moveend() {
      isMoving.current = false;
      // What is measured is drawn anew first.
      if (isDue.current) requestAnimationFrame(keep);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another occasion is a reason to look again
  useEffect(
    function keepWhenDrawn() {
      const frame = requestAnimationFrame(keep);
      return function forget() {
        cancelAnimationFrame(frame);
      };
    },
    [keep, occasion],
  );
  return keep;
}

const noBoxes = (): readonly Box[] => [];

function knowsItsSize(map: LeafletMap): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  return map.getSize().equals([clientWidth, clientHeight]);
}
