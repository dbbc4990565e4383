import type { SearchDirectory, TermEntry, TermFile, TermRange } from '../corpus/search.ts';
import { fillChunks } from './chunks.ts';
import { type Corpus, type CorpusPlace, countArticles, startsOf } from './corpus.ts';
import { lay, layPaths, type Naming, type OutputFile } from './output-file.ts';
import type { Spots } from './spots.ts';
import { joinRuns, termRunOf } from './term-run.ts';

const FOLDER = 'search';

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
  const headings = yield* termFiles(name, () => headingTerms(corpus), chunkSize);
  const texts = yield* termFiles(name, () => textTerms(corpus), chunkSize);
  const { spots, spotsAFile } = yield* spotFiles(name, places, chunkSize);
  const directory = (): SearchDirectory => ({
    passages: places.count,
    headings,
    texts,
    spots,
    spotsAFile,
  });
  return yield* lay(name(FOLDER, directory));
}

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

function* termFiles(
  name: Naming,
  terms: () => Iterable<TermEntry>,
  chunkSize: number,
): Generator<OutputFile, TermRange[]> {
  const layTerms = (some: () => readonly TermEntry[]) =>
    lay(name(FOLDER, (): TermFile => ({ terms: some() })));
  if (chunkSize === Infinity) return [{ first: '', file: yield* layTerms(() => [...terms()]) }];
  const ranges: TermRange[] = [];
  for (const some of fillChunks(terms(), termSize, chunkSize)) {
    ranges.push({ first: some[0]?.[0] ?? '', file: yield* layTerms(() => some) });
  }
  return ranges;
}

/** A document's distance to the one before it is mostly small. */
const POSTING_SIZE = 4;

function termSize([term, gaps]: TermEntry): number {
  return term.length + POSTING_SIZE * gaps.length;
}

const SPOT_SIZE = 16;

function* spotFiles(
  name: Naming,
  all: Spots,
  chunkSize: number,
): Generator<OutputFile, Pick<SearchDirectory, 'spots' | 'spotsAFile'>> {
  const layFrom = (from: number, to: number) => lay(name(FOLDER, () => ({ spots: all.slice(from, to) })));
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
