import { useEffect, useState } from 'react';

/** Fetched this far before it comes into sight. */
const MARGIN = '400px';

/** Whether the element has been in sight, or near it, at any time. */
export function useSeen(element: HTMLElement | null): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(
    function watch() {
      if (element === null || isSeen) return;
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
        },
        { rootMargin: MARGIN },
      );
      observer.observe(element);
      return function stopWatching() {
        observer.disconnect();
      };
    },
    [element, isSeen],
  );
  return isSeen;
}
