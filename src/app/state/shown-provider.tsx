import { type ReactNode, useMemo } from 'react';
import { useCorpus } from '../data/corpus-context.ts';
import { useAllSummaries } from '../data/use-article-summaries.ts';
import { FilterArrivalContext, narrowsArticles, ShownContext, showFiltered } from './shown.ts';
import { useView } from './view-context.ts';

/** Filters once for everybody below. */
export function ShownProvider({ children }: { readonly children: ReactNode }) {
  const { manifest } = useCorpus();
  const { filters } = useView();
  const summaries = useAllSummaries(narrowsArticles(filters));
  const articles = summaries.state === 'ready' ? summaries.value : null;
  const shown = useMemo(() => showFiltered(manifest, filters, articles), [manifest, filters, articles]);
  return (
    <FilterArrivalContext value={summaries}>
      <ShownContext value={shown}>{children}</ShownContext>
    </FilterArrivalContext>
  );
}
