import type { Finder } from '../../finder/finder.ts';
import type { Place } from '../../gazetteer/place.ts';
import type { Article } from '../../input/article.ts';
import { annotate } from '../annotation/annotate.ts';
import { passagesOf } from '../annotation/passages.ts';
import { relationsOf } from '../annotation/relations.ts';
import { articleSummary } from './article-summary.ts';
import type { CorpusArticle } from './shard.ts';

/** What a finder finds in an article, as a corpus has it. */
export function annotateArticle(
  article: Article,
  finder: Pick<Finder, 'find'>,
  places: ReadonlyMap<string, Place>,
): CorpusArticle {
  const annotated = annotate(article, finder);
  const passages = passagesOf(annotated);
  return {
    summary: articleSummary(annotated, passages),
    text: article.excerptsOnly ? null : { id: article.id, blocks: annotated.blocks },
    passages,
    relations: relationsOf(annotated, places),
  };
}
