import { type Corpus, countArticles } from '../../pipeline/files/corpus.ts';
import type { UserMessages } from '../user-language.ts';

/** What a site holds, as `check` counts it: places without a passage only hold others. */
export function printContents(corpus: Corpus, { count, share }: UserMessages): string {
  const mentioned = corpus.places.filter(({ summary }) => summary.passages > 0);
  const passages = mentioned.reduce((sum, { summary }) => sum + summary.passages, 0);
  return [
    count.articles(countArticles(corpus)),
    count.passages(passages),
    count.places(mentioned.length),
  ].join(share.separator);
}
