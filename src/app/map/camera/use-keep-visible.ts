import { useCallback, useEffect, useRef } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { type Box, grow } from '../../../geo/box.ts';
import { isOnPaper, usePrefersStill } from '../../layout/media.ts';
import { shiftClear } from './fit.ts';
import { insetsOf, useVisibleArea } from './padding.ts';
import { shiftMap } from './use-camera.ts';

/** CSS pixels between a control and what stands beside it. */
const AIR = 4;

/**
 * Keeps what `measure` measures, in CSS pixels from the map's corner, in the part that nothing hides: when the padding
 * or the choice changes and when the function returned is called. While the map moves nothing can be measured, so that
 * it waits for the end.
 */
export function useKeepVisible(chosen: string | null, measure: () => readonly Box[]): () => void {
  const map = useMap();
  const visibleArea = useVisibleArea();
  const animate = !usePrefersStill();
  const isMoving = useRef(false);
  const isDue = useRef(false);
  const latest = useRef(measure);
  latest.current = measure;

  const keep = useCallback(() => {
    isDue.current = isMoving.current;
    if (isMoving.current || isOnPaper()) return;
    const insets = insetsOf(map).map((inset) => grow(inset, AIR));
    shiftMap(map, shiftClear(latest.current(), visibleArea(), insets), animate);
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is a reason to look again
  useEffect(
    function keepWhenDrawn() {
      const frame = requestAnimationFrame(keep);
      return function forget() {
        cancelAnimationFrame(frame);
      };
    },
    [keep, chosen],
  );
  return keep;
}
