import { type CoNamedFile, coNamedPlaces } from '../corpus/co-named.ts';
import type { Corpus } from './corpus.ts';

/** For each place those most often named in the same passages, over the whole corpus. */
export function coNamedOf({ places, articles }: Corpus): CoNamedFile {
  const blocks = new Map(articles.flatMap(({ text }) => (text === null ? [] : [[text.id, text.blocks]])));
  return Object.fromEntries(
    places
      .filter(({ passages }) => passages.length > 0)
      .map(({ head, passages }) => [
        head.id,
        coNamedPlaces(head.id, passages, (article) => blocks.get(article) ?? []),
      ]),
  );
}
