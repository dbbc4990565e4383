import type { ArticleText } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passage.ts';

export interface CoNamed {
  readonly place: string;
  /** In how many of the passages it is named too. */
  readonly passages: number;
}

/** The other places that are named inside these passages, most often named first. */
export function coNamedPlaces(
  place: string,
  passages: readonly Passage[],
  texts: readonly ArticleText[],
): CoNamed[] {
  const blocks = new Map(texts.map((text) => [text.id, text.blocks]));
  const counts = new Map<string, number>();
  for (const passage of passages) {
    const end = passage.start + passage.text.length;
    const mentions = blocks.get(passage.article)?.[passage.block]?.mentions ?? [];
    const named = mentions
      .filter((mention) => mention.start >= passage.start && mention.end <= end)
      .filter(({ role }) => role === 'literal' || role === 'anchor')
      .flatMap((mention) => (mention.place === null || mention.place === place ? [] : [mention.place]));
    for (const other of new Set(named)) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([other, count]) => ({ place: other, passages: count }))
    .toSorted((one, other) => other.passages - one.passages);
}
