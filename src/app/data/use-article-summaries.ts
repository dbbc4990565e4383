import { useCallback } from 'react';
import type { ArticleSummary } from '../../corpus/article.ts';
import { useCorpus } from './corpus-context.ts';
import { type Loaded, useLoaded } from './use-loaded.ts';

/** The summary of an article, at once where it has arrived; its value is `null` for no id and where there is no such article. */
export function useArticleSummary(id: string | null): Loaded<ArticleSummary | null> {
  const { articles } = useCorpus();
  const load = useCallback(async () => (id === null ? null : articles.load(id)), [articles, id]);
  const loaded = useLoaded(load);
  const known = id === null ? null : articles.known(id);
  return known === null ? loaded : { state: 'ready', value: known };
}

/** The same, and `null` as long as it has not arrived. */
export function useArrivedSummary(id: string | null): ArticleSummary | null {
  const summary = useArticleSummary(id);
  return summary.state === 'ready' ? summary.value : null;
}

/** The summaries of all articles in their order, at once where they have arrived; `null` as long as they are not wanted. */
export function useAllSummaries(areWanted: boolean): Loaded<readonly ArticleSummary[] | null> {
  const { articles } = useCorpus();
  const loaded = useLoaded<readonly ArticleSummary[] | null>(areWanted ? articles.loadAll : nothing);
  const known = articles.allKnown();
  return known === null ? loaded : { state: 'ready', value: known };
}

const nothing = async () => null;
