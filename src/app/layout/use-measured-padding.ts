import { type RefObject, useLayoutEffect, useState } from 'react';
import { NO_PADDING, type Padding, paddingUnder } from './padding.ts';
import { isOnPaper } from './paper.ts';
import { useNarrow } from './use-media.ts';

type Box = RefObject<HTMLElement | null>;

/** What lies over the map; a box that is not on the page covers nothing. */
export interface CoveringBoxes {
  readonly header: Box;
  readonly body: Box;
  readonly timeline: Box;
}

/** Measures how far the boxes reach into the map from each side; `boxes` must be the same object each time. */
export function useMeasuredPadding(boxes: CoveringBoxes, isShown: boolean): Padding {
  const isNarrow = useNarrow();
  const [padding, setPadding] = useState(NO_PADDING);
  useLayoutEffect(
    function measurePadding() {
      if (!isShown) {
        setPadding(NO_PADDING);
        return;
      }
      const measure = () =>
        setPadding((before) => {
          if (isOnPaper()) return before;
          const now = paddingUnder(
            { header: rectOf(boxes.header), body: rectOf(boxes.body), timeline: rectOf(boxes.timeline) },
            isNarrow,
          );
          return isSamePadding(before, now) ? before : now;
        });
      // The first time too: measuring here would lay the page out twice, and end in one task with all that follows.
      const observer = new ResizeObserver(measure);
      const direction = new MutationObserver(measure);
      for (const { current } of Object.values<Box>({ ...boxes }))
        if (current !== null) observer.observe(current);
      direction.observe(document.documentElement, { attributeFilter: ['dir'] });
      return function stopMeasuring() {
        observer.disconnect();
        direction.disconnect();
      };
    },
    [boxes, isNarrow, isShown],
  );
  return padding;
}

const rectOf = ({ current }: Box): DOMRect | null => current?.getBoundingClientRect() ?? null;

function isSamePadding(one: Padding, other: Padding): boolean {
  return (['top', 'right', 'bottom', 'left'] as const).every((side) => one[side] === other[side]);
}
