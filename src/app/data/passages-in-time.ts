import type { Passage } from '../../corpus/passage.ts';
import { dayKey } from '../../model/day.ts';
import type { OpenCorpus } from './corpus-context.ts';

/** Undated articles come last. */
const UNDATED = '~';

/** All passages of a place as their articles follow each other in time, in each article in the order of its text. */
export async function loadInTimeOrder(corpus: OpenCorpus, place: string): Promise<readonly Passage[]> {
  const passages = await corpus.loadPassages(place);
  const articles = [...new Set(passages.map(({ article }) => article))];
  const summaries = await Promise.all(articles.map((article) => corpus.articles.load(article)));
  const keys = new Map(
    articles.map((article, index) => [
      article,
      `${summaries[index]?.days?.map(dayKey).join('/') ?? UNDATED} ${article}`,
    ]),
  );
  const keyOf = ({ article }: Passage) => keys.get(article) ?? UNDATED;
  return passages.toSorted((one, other) => {
    if (one.article === other.article) return one.block - other.block || one.start - other.start;
    return keyOf(one) < keyOf(other) ? -1 : 1;
  });
}
