import { type SearchDirectory, SHORTEST_IN_TEXTS, type TermEntry } from '../../corpus/search.ts';
import type { Recall } from '../remember.ts';
import { joinRuns, termRunOf } from '../shards/term-run.ts';
import { CARDS_A_GROUP, layCards } from './card-files.ts';
import { type Corpus, type CorpusPlace, isLarge } from './corpus.ts';
import { type DocumentNumbers, numberDocuments } from './document-numbers.ts';
import { lay, layPaths, type Naming, type OutputFile } from './output-file.ts';
import type { Spots } from './spots.ts';
import { layIndex, SEARCH_FOLDER } from './term-files.ts';

/** Whether what is shown of what is found lies in cards; else it is found in the files of passages by its spot. */
export const hasCards = (corpus: Corpus, chunkSize: number): boolean =>
  isLarge(corpus) && chunkSize < Infinity;

/**
 * Lays the search index of a corpus into files, the directory last, whose path it gives back: `allSpots` is `null` where it
 * has cards. With a chunk size of `Infinity` the index is made only when one of the files is asked for.
 */
export function* searchFiles(
  name: Naming,
  corpus: Corpus,
  allSpots: Spots | null,
  { chunkSize, recall }: { readonly chunkSize: number; readonly recall: Recall },
): Generator<OutputFile, string> {
  const room = allSpots === null ? CARDS_A_GROUP : 1;
  const numbers = numberDocuments(corpus, room);
  const { stretches, ends } = numbers;
  const headings = yield* layIndex(name, () => headingTerms(corpus, numbers), {
    chunkSize,
    shortest: 1,
    ends,
    room,
  });
  const texts = yield* layIndex(name, () => textTerms(corpus, numbers), {
    chunkSize,
    shortest: SHORTEST_IN_TEXTS,
    ends,
    room,
  });
  const cards = allSpots === null ? yield* layCards(name, SEARCH_FOLDER, corpus, recall) : null;
  const { spots, spotsAFile } = allSpots === null ? NO_SPOTS : yield* spotFiles(name, allSpots, chunkSize);
  const directory = (): SearchDirectory => ({
    headings,
    texts,
    stretches,
    end: ends[2],
    spots,
    spotsAFile,
    cards,
  });
  return yield* lay(name(SEARCH_FOLDER, directory));
}

const NO_SPOTS = { spots: { total: 0, paths: [], pages: [] }, spotsAFile: 1 };

function headingTerms({ places, shards }: Corpus, { articles }: DocumentNumbers): Generator<TermEntry> {
  return joinRuns([
    { run: termRunOf(places.map(namesOf)), numbers: [...places.keys()] },
    ...shards.map((shard, number) => ({ run: shard.headings(), numbers: articles[number] ?? [] })),
  ]);
}

function textTerms({ shards }: Corpus, { articles, passages }: DocumentNumbers): Generator<TermEntry> {
  return joinRuns([
    ...shards.map((shard, number) => ({ run: shard.unquoted(), numbers: articles[number] ?? [] })),
    ...shards.map((shard, number) => ({ run: shard.quoted(), numbers: passages[number] ?? [] })),
  ]);
}

function namesOf({ place }: CorpusPlace): string {
  const shown = place.names.map(({ toponym }) => toponym);
  const names = [...shown, ...Object.values(place.matching.names).flat()];
  return [...new Set(names)].join('\n');
}

const SPOT_SIZE = 16;

function* spotFiles(
  name: Naming,
  all: Spots,
  chunkSize: number,
): Generator<OutputFile, Pick<SearchDirectory, 'spots' | 'spotsAFile'>> {
  const layFrom = (from: number, to: number) =>
    lay(name(SEARCH_FOLDER, () => ({ spots: all.slice(from, to) })));
  if (chunkSize === Infinity)
    return {
      spots: yield* layPaths(name, [yield* layFrom(0, all.count)]),
      spotsAFile: Number.MAX_SAFE_INTEGER,
    };
  const spotsAFile = Math.max(1, Math.floor(chunkSize / SPOT_SIZE));
  const spots: string[] = [];
  for (let from = 0; from < all.count; from += spotsAFile)
    spots.push(yield* layFrom(from, from + spotsAFile));
  return { spots: yield* layPaths(name, spots), spotsAFile };
}
