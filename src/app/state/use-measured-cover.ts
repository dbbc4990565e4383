import { type RefObject, useEffect, useState } from 'react';
import { type Cover, NO_COVER } from './cover.ts';
import { useNarrow } from './media.ts';

type Box = RefObject<HTMLElement | null>;

/** Measures how far the panel, or on a phone the bar and the sheet, reach into the map from each side. */
export function useMeasuredCover(header: Box, body: Box, isShown: boolean): Cover {
  const isNarrow = useNarrow();
  const [cover, setCover] = useState(NO_COVER);
  useEffect(
    function measureCover() {
      if (!isShown) {
        setCover(NO_COVER);
        return;
      }
      const boxes = [header.current, body.current].filter((element) => element !== null);
      const measure = () =>
        setCover((before) => {
          const now = isNarrow ? narrowCover(header.current, body.current) : wideCover(body.current);
          return isSameCover(before, now) ? before : now;
        });
      const observer = new ResizeObserver(measure);
      const direction = new MutationObserver(measure);
      for (const box of boxes) observer.observe(box);
      direction.observe(document.documentElement, { attributeFilter: ['dir'] });
      return function stopMeasuring() {
        observer.disconnect();
        direction.disconnect();
      };
    },
    [header, body, isNarrow, isShown],
  );
  return cover;
}

function narrowCover(header: HTMLElement | null, body: HTMLElement | null): Cover {
  const top = header?.getBoundingClientRect().bottom ?? 0;
  const bottom = innerHeight - (body?.getBoundingClientRect().top ?? innerHeight);
  return { ...NO_COVER, top, bottom };
}

function wideCover(body: HTMLElement | null): Cover {
  const box = body?.getBoundingClientRect();
  if (box === undefined) return NO_COVER;
  const isAtLeft = box.left < innerWidth - box.right;
  return isAtLeft ? { ...NO_COVER, left: box.right } : { ...NO_COVER, right: innerWidth - box.left };
}

function isSameCover(one: Cover, other: Cover): boolean {
  return (['top', 'right', 'bottom', 'left'] as const).every((side) => one[side] === other[side]);
}
