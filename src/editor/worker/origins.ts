import type { Article } from '../../input/article.ts';
import { bareSelection } from '../../pipeline/files/whole-selection.ts';
import type { Result } from '../../pipeline/pipeline.ts';
import { dataSetsOf } from '../../publish/licences.ts';
import type { Origins } from './replies.ts';

/** Where what is in a project comes from: as the page of licences of its site says it, and what people have corrected. */
export function originsOf(
  { corpus, basemap }: Result,
  articles: readonly { readonly file: string; readonly article: Article | null }[],
): Origins {
  const corrections = articles.map(({ file, article }) => [file, article?.corrections.length ?? 0] as const);
  return {
    dataSets: corpus === null ? [] : dataSetsOf(bareSelection(corpus), basemap),
    corrections: Object.fromEntries(corrections.filter(([, count]) => count > 0)),
  };
}
