import { useEffect, useState } from 'react';

const NONE: ReadonlySet<string> = new Set();

/** The places that were chosen since the page was opened. */
export function useVisited(chosen: string | null): ReadonlySet<string> {
  const [visited, setVisited] = useState(NONE);
  useEffect(
    function visit() {
      if (chosen !== null)
        setVisited((before) => (before.has(chosen) ? before : new Set([...before, chosen])));
    },
    [chosen],
  );
  return visited;
}
