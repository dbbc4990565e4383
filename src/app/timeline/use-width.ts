import { type RefObject, useEffect, useState } from 'react';

/** How wide the element is, in CSS pixels; 0 until it has been measured. */
export function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(
    function measure() {
      const element = box.current;
      if (element === null) return;
      const observer = new ResizeObserver(() => setWidth(element.clientWidth));
      observer.observe(element);
      return function stopMeasuring() {
        observer.disconnect();
      };
    },
    [box],
  );
  return width;
}
