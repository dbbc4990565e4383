import type { SearchDirectory, TermEntry, TermFile, TermRange } from '../corpus/search.ts';
import { fillChunks } from './chunks.ts';
import { lay, type Naming, type OutputFile } from './output-file.ts';
import type { SearchIndex } from './search-index.ts';
import type { TermIndex } from './term-index.ts';

const FOLDER = 'search';

/**
 * Lays a search index into files, the directory last, whose path it gives back. With a chunk size of `Infinity` the
 * index is made only when one of the files is asked for.
 */
export function* searchFiles(
  name: Naming,
  index: () => SearchIndex,
  chunkSize: number,
): Generator<OutputFile, string> {
  const headings = yield* termFiles(name, () => index().headings, chunkSize);
  const texts = yield* termFiles(name, () => index().texts, chunkSize);
  const { spots, spotsAFile } = yield* spotFiles(name, index, chunkSize);
  const directory = (): SearchDirectory => ({
    passages: index().passages,
    headings,
    texts,
    spots,
    spotsAFile,
  });
  return yield* lay(name(FOLDER, directory));
}

function* termFiles(
  name: Naming,
  index: () => TermIndex,
  chunkSize: number,
): Generator<OutputFile, TermRange[]> {
  const layTerms = (terms: () => readonly TermEntry[]) =>
    lay(name(FOLDER, (): TermFile => ({ terms: terms() })));
  if (chunkSize === Infinity) {
    return [{ first: '', file: yield* layTerms(() => [...index().entries()]) }];
  }
  const ranges: TermRange[] = [];
  for (const terms of fillChunks(index().entries(), termSize, chunkSize)) {
    ranges.push({ first: terms[0]?.[0] ?? '', file: yield* layTerms(() => terms) });
  }
  return ranges;
}

/** A document's distance to the one before it is mostly small. */
const POSTING_SIZE = 4;

function termSize([term, gaps]: TermEntry): number {
  return term.length + POSTING_SIZE * gaps.length;
}

const SPOT_SIZE = 12;

function* spotFiles(
  name: Naming,
  index: () => SearchIndex,
  chunkSize: number,
): Generator<OutputFile, { spots: string[]; spotsAFile: number }> {
  if (chunkSize === Infinity) {
    const file = yield* lay(name(FOLDER, () => ({ spots: index().spots })));
    return { spots: [file], spotsAFile: Number.MAX_SAFE_INTEGER };
  }
  const spotsAFile = Math.max(1, Math.floor(chunkSize / SPOT_SIZE));
  const spots: string[] = [];
  for (let from = 0; from < index().spots.length; from += spotsAFile) {
    spots.push(yield* lay(name(FOLDER, () => ({ spots: index().spots.slice(from, from + spotsAFile) }))));
  }
  return { spots, spotsAFile };
}
