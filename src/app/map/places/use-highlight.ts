import { useEffect, useMemo, useState } from 'react';
import { usePointing } from '../../state/pointing.ts';
import { useReading } from '../../state/reading.ts';
import { useView } from '../../state/view-context.ts';
import type { Highlight } from '../features/highlight.ts';
import { useArticlePlaces } from './use-article-places.ts';

const NONE: ReadonlySet<string> = new Set();

/** The places that were chosen since the page was opened. */
function useVisited(chosen: string | null): ReadonlySet<string> {
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

/** What the reader does with places: which is chosen, pointed at, read about, was visited. */
export function useHighlight(): Highlight {
  const { place: chosen } = useView();
  const { place: pointed } = usePointing();
  const { highlighted } = useReading();
  const visited = useVisited(chosen);
  const article = useArticlePlaces();
  return useMemo(
    () => ({ chosen, pointed, highlighted, article, visited }),
    [chosen, pointed, highlighted, article, visited],
  );
}
