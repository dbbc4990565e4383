import { type SearchDirectory, SHORTEST_IN_TEXTS, type TermEntry } from '../corpus/search.ts';
import { layCards } from './card-files.ts';
import { type Corpus, type CorpusPlace, countArticles, isLarge, startsOf } from './corpus.ts';
import { lay, layPaths, type Naming, type OutputFile } from './output-file.ts';
import type { Spots } from './spots.ts';
import { layIndex, SEARCH_FOLDER } from './term-files.ts';
import { joinRuns, termRunOf } from './term-run.ts';

/**
 * Lays the search index of a corpus into files, the directory last, whose path it gives back. With a chunk size of
 * `Infinity` the index is made only when one of the files is asked for.
 */
export function* searchFiles(
  name: Naming,
  corpus: Corpus,
  places: Spots,
  chunkSize: number,
): Generator<OutputFile, string> {
  const firstPassage = corpus.places.length + countArticles(corpus);
  const ends = [corpus.places.length, firstPassage, firstPassage + places.count];
  const headings = yield* layIndex(name, () => headingTerms(corpus), { chunkSize, shortest: 1, ends });
  const texts = yield* layIndex(name, () => textTerms(corpus), {
    chunkSize,
    shortest: SHORTEST_IN_TEXTS,
    ends,
  });
  const cards = isLarge(corpus) && chunkSize < Infinity ? yield* layCards(name, SEARCH_FOLDER, corpus) : null;
  const { spots, spotsAFile } = cards === null ? yield* spotFiles(name, places, chunkSize) : NO_SPOTS;
  const directory = (): SearchDirectory => ({
    passages: places.count,
    headings,
    texts,
    spots,
    spotsAFile,
    cards,
  });
  return yield* lay(name(SEARCH_FOLDER, directory));
}

const NO_SPOTS = { spots: { total: 0, paths: [], pages: [] }, spotsAFile: 1 };

function headingTerms({ places, shards }: Corpus): Generator<TermEntry> {
  const runs = [termRunOf(places.map(namesOf)), ...shards.map((shard) => shard.headings())];
  const starts = startsOf(runs.map(({ lengths }) => lengths.length));
  return joinRuns(runs.map((run, number) => ({ run, first: starts[number] ?? 0 })));
}

function textTerms(corpus: Corpus): Generator<TermEntry> {
  const { places, shards, firstPassages } = corpus;
  const firstArticles = startsOf(shards.map(({ passages }) => passages.length));
  const passages = places.length + countArticles(corpus);
  return joinRuns([
    ...shards.map((shard, number) => ({
      run: shard.unquoted(),
      first: places.length + (firstArticles[number] ?? 0),
    })),
    ...shards.map((shard, number) => ({
      run: shard.quoted(),
      first: passages + (firstPassages[number] ?? 0),
    })),
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
