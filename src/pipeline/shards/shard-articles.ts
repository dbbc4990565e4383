import type { Relation } from '../../corpus/relation.ts';
import type { PlacePassage } from '../annotation/passages.ts';
import { RANK_COUNT } from '../annotation/standing.ts';
import { groupBy } from '../group-by.ts';
import type { CorpusArticle, Shard } from './shard.ts';

/** The articles that a shard was made of, in their order, with all that was found in each. */
export function articlesOf(shard: Shard): CorpusArticle[] {
  const passages = groupBy(passagesIn(shard), ({ passage }) => passage.article);
  const relations = groupBy(shard.relations(), ({ evidence }: Relation) => evidence.article);
  return Array.from(shard.summaries(), (summary, number) => ({
    summary,
    text: shard.text(number),
    passages: (passages.get(summary.id) ?? []).sort(byFirstMention),
    relations: relations.get(summary.id) ?? [],
  }));
}

function* passagesIn({ places }: Shard): Generator<PlacePassage> {
  for (const [place, share] of places)
    for (let rank = 0; rank < RANK_COUNT; rank++)
      for (const { passage } of share.read(rank)) yield { place, passage };
}

/** No two passages of an article begin with the same mention: a mention is of one place. */
function byFirstMention({ passage: one }: PlacePassage, { passage: other }: PlacePassage): number {
  const startOf = ({ start, marks }: PlacePassage['passage']) => start + (marks[0]?.start ?? 0);
  return one.block - other.block || startOf(one) - startOf(other);
}
