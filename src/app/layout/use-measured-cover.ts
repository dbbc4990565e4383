import { type RefObject, useEffect, useState } from 'react';
import { type Cover, NO_COVER } from './cover.ts';
import { isOnPaper, useNarrow } from './media.ts';

type Box = RefObject<HTMLElement | null>;

/** What lies over the map; a box that is not on the page covers nothing. */
export interface CoveringBoxes {
  readonly header: Box;
  readonly body: Box;
  readonly timeline: Box;
}

/** Measures how far the boxes reach into the map from each side; `boxes` must be the same object each time. */
export function useMeasuredCover(boxes: CoveringBoxes, isShown: boolean): Cover {
  const isNarrow = useNarrow();
  const [cover, setCover] = useState(NO_COVER);
  useEffect(
    function measureCover() {
      if (!isShown) {
        setCover(NO_COVER);
        return;
      }
      const measure = () =>
        setCover((before) => {
          if (isOnPaper()) return before;
          const now = isNarrow ? narrowCover(boxes) : wideCover(boxes);
          return isSameCover(before, now) ? before : now;
        });
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
  return cover;
}

function narrowCover({ header, body }: CoveringBoxes): Cover {
  const top = header.current?.getBoundingClientRect().bottom ?? 0;
  return { ...NO_COVER, top, bottom: heightBelow(body) };
}

function wideCover({ body, timeline }: CoveringBoxes): Cover {
  const box = body.current?.getBoundingClientRect();
  const cover = { ...NO_COVER, bottom: heightBelow(timeline) };
  if (box === undefined) return cover;
  const isAtLeft = box.left < innerWidth - box.right;
  return isAtLeft ? { ...cover, left: box.right } : { ...cover, right: innerWidth - box.left };
}

/** From the box's upper edge to the foot of the window. */
function heightBelow({ current }: Box): number {
  return current === null ? 0 : innerHeight - current.getBoundingClientRect().top;
}

function isSameCover(one: Cover, other: Cover): boolean {
  return (['top', 'right', 'bottom', 'left'] as const).every((side) => one[side] === other[side]);
}
