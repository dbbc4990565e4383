import { type CoNamedFile, mostCoNamed } from '../../corpus/co-named.ts';
import { rememberLast } from '../remember.ts';
import type { Corpus, CorpusPlace } from './corpus.ts';

/** Gives for some places those most often named in the same passages, over the whole corpus, which is read when first needed. */
export function coNamedOver({
  shards,
}: Pick<Corpus, 'shards'>): (places: readonly CorpusPlace[]) => CoNamedFile {
  const countsOf = rememberLast(
    () => shards.map((shard) => shard.coNamed()),
    () => [],
  );
  return (places) => {
    const counts = countsOf(undefined);
    return Object.fromEntries(
      places
        .filter(({ summary }) => summary.passages > 0)
        .map(({ summary }) => [
          summary.id,
          mostCoNamed(counts.flatMap((each) => each.get(summary.id) ?? [])),
        ]),
    );
  };
}
