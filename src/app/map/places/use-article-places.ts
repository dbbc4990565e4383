import { useMemo } from 'react';
import { useArrivedSummary } from '../../data/use-article-summaries.ts';
import { useView } from '../../state/view-context.ts';

/** The places of the open article; `null` where none is open, or it has not arrived. */
export function useArticlePlaces(): ReadonlySet<string> | null {
  const places = useArrivedSummary(useView().article)?.places;
  return useMemo(() => (places === undefined ? null : new Set(places)), [places]);
}
