import { type ReactNode, useMemo } from 'react';
import { useCorpus } from '../data/corpus-context.ts';
import { ShownContext, showFiltered } from './shown.ts';
import { useView } from './view-context.ts';

/** Filters once for everybody below. */
export function ShownProvider({ children }: { readonly children: ReactNode }) {
  const { manifest } = useCorpus();
  const { filters } = useView();
  const shown = useMemo(() => showFiltered(manifest, filters), [manifest, filters]);
  return <ShownContext value={shown}>{children}</ShownContext>;
}
