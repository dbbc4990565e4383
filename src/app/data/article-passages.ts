import type { ArticleSummary } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { OpenCorpus } from './corpus-context.ts';

/** A passage with the place that it was cut for. */
export interface PlacedPassage {
  readonly place: string;
  readonly passage: Passage;
}

/** All passages cut from an article, in the order of its text. */
export async function loadArticlePassages(
  corpus: OpenCorpus,
  article: ArticleSummary,
): Promise<PlacedPassage[]> {
  const loaded = await Promise.all(
    article.places.map(async (place) =>
      (await corpus.loadPassages(place)).map((passage) => ({ place, passage })),
    ),
  );
  return loaded
    .flat()
    .filter(({ passage }) => passage.article === article.id)
    .toSorted(({ passage: one }, { passage: other }) => one.block - other.block || one.start - other.start);
}
