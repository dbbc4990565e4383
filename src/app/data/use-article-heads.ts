import { useCallback } from 'react';
import type { ArticleHead } from '../../corpus/article.ts';
import { useCorpus } from './corpus-context.ts';
import { type Loaded, useLoaded } from './use-loaded.ts';

/** The head of an article, at once where it has arrived; its value is `null` for no id and where there is no such article. */
export function useArticleHead(id: string | null): Loaded<ArticleHead | null> {
  const { articles } = useCorpus();
  const load = useCallback(async () => (id === null ? null : articles.load(id)), [articles, id]);
  const loaded = useLoaded(load);
  const known = id === null ? null : articles.known(id);
  return known === null ? loaded : { state: 'ready', value: known };
}

/** The same, and `null` as long as it has not arrived. */
export function useArrivedHead(id: string | null): ArticleHead | null {
  const head = useArticleHead(id);
  return head.state === 'ready' ? head.value : null;
}

/** The heads of all articles in their order, at once where they have arrived; `null` as long as they are not wanted. */
export function useAllHeads(areWanted: boolean): Loaded<readonly ArticleHead[] | null> {
  const { articles } = useCorpus();
  const loaded = useLoaded<readonly ArticleHead[] | null>(areWanted ? articles.loadAll : nothing);
  const known = articles.allKnown();
  return known === null ? loaded : { state: 'ready', value: known };
}

const nothing = async () => null;
