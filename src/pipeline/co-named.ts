import { type CoNamedFile, mostCoNamed } from '../corpus/co-named.ts';
import type { Corpus } from './corpus.ts';

/** For each place those most often named in the same passages, over the whole corpus. */
export function coNamedOf({ places, shards }: Corpus): CoNamedFile {
  const counts = shards.map((shard) => shard.coNamed());
  return Object.fromEntries(
    places
      .filter(({ summary }) => summary.passages > 0)
      .map(({ summary }) => [summary.id, mostCoNamed(counts.flatMap((each) => each.get(summary.id) ?? []))]),
  );
}
