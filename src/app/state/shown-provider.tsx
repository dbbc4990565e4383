import { type ReactNode, useMemo } from 'react';
import { useCorpus } from '../data/corpus-context.ts';
import { useAllHeads } from '../data/use-article-heads.ts';
import { FilterArrivalContext, narrowsArticles, ShownContext, showFiltered } from './shown.ts';
import { useView } from './view-context.ts';

/** Filters once for everybody below. */
export function ShownProvider({ children }: { readonly children: ReactNode }) {
  const { manifest } = useCorpus();
  const { filters } = useView();
  const heads = useAllHeads(narrowsArticles(filters));
  const articles = heads.state === 'ready' ? heads.value : null;
  const shown = useMemo(() => showFiltered(manifest, filters, articles), [manifest, filters, articles]);
  return (
    <FilterArrivalContext value={heads}>
      <ShownContext value={shown}>{children}</ShownContext>
    </FilterArrivalContext>
  );
}
