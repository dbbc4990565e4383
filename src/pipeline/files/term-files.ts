import type {
  Beginning,
  BeginningFile,
  LongTermEntry,
  PostingBlock,
  PostingFile,
  TermEntry,
  TermFile,
  TermIndex,
  TermRange,
  TermRanges,
} from '../../corpus/search.ts';
import { hashOfId } from '../../model/id-hash.ts';
import { Beginnings } from './beginnings.ts';
import { chunksOf, fillChunks } from './chunks.ts';
import { lay, type Naming, type OutputFile } from './output-file.ts';

export const SEARCH_FOLDER = 'search';

export interface IndexOptions {
  readonly chunkSize: number;
  /** Letters of the shortest beginning that is sought. */
  readonly shortest: number;
  /** The first document after the places, after the articles, after the passages. */
  readonly ends: readonly number[];
  /** As for `numberDocuments`: with any, blocks of postings begin with one and files with chosen terms, where they can. */
  readonly room: number;
}

/** Lays terms that come in their order into files of bounded size, and gives back where they are. */
export function* layIndex(
  name: Naming,
  terms: () => Iterable<TermEntry>,
  { chunkSize, shortest, ends, room }: IndexOptions,
): Generator<OutputFile, TermIndex> {
  if (chunkSize === Infinity) {
    const file = yield* lay(name(SEARCH_FOLDER, (): TermFile => ({ terms: [...terms()] })));
    return { terms: { ranges: [{ first: '', file }], pages: [] }, beginnings: NO_RANGES };
  }
  const ranges: TermRange[] = [];
  const beginnings = new Beginnings({ shortest, largest: chunkSize, sizeOf: termSize, ends });
  for (const some of fillChunks(terms(), termSize, chunkSize, ([term]) => room > 1 && beginsFile(term))) {
    for (const entry of some) beginnings.add(entry);
    const [first] = some;
    const isLong = first !== undefined && termSize(first) > chunkSize;
    const file: TermFile = { terms: isLong ? [yield* layBlocks(name, first, { chunkSize, room })] : some };
    ranges.push({ first: first?.[0] ?? '', file: yield* lay(name(SEARCH_FOLDER, () => file)) });
  }
  return {
    terms: yield* layRanges(name, ranges),
    beginnings: yield* layBeginnings(name, beginnings, { chunkSize, room }),
  };
}

/** One term of so many begins a file that can begin there. */
const TERMS_A_BEGINNING = 8;

const beginsFile = (term: string): boolean => hashOfId(term) % TERMS_A_BEGINNING === 0;

const NO_RANGES: TermRanges = { ranges: [], pages: [] };

/** A document's distance to the one before it is mostly small. */
const POSTING_SIZE = 4;

function termSize([term, gaps]: TermEntry): number {
  return term.length + POSTING_SIZE * gaps.length;
}

function* layBlocks(
  name: Naming,
  [term, gaps, weights]: TermEntry,
  { chunkSize, room }: Pick<IndexOptions, 'chunkSize' | 'room'>,
): Generator<OutputFile, LongTermEntry> {
  const most = Math.max(1, Math.floor(chunkSize / POSTING_SIZE));
  const isOfNewRoom = (document: number, before: number) =>
    Math.floor(document / room) !== Math.floor(before / room);
  const blocks: PostingBlock[] = [];
  let from = 0;
  for (const documents of fillChunks(documentsOf(gaps), () => 1, most, isOfNewRoom)) {
    const [first = 0] = documents;
    const to = from + documents.length;
    const block: PostingFile = {
      gaps: [first, ...gaps.slice(from + 1, to)],
      weights: weights.slice(from, to),
    };
    blocks.push([first, yield* lay(name(SEARCH_FOLDER, () => block))]);
    from = to;
  }
  return [term, gaps.length, blocks];
}

function* documentsOf(gaps: readonly number[]): Generator<number> {
  let document = 0;
  for (const gap of gaps) {
    document += gap;
    yield document;
  }
}

/** What the numbers of a document and its score take, and what stands around them. */
const BEGINNING_SIZE = 800;

function* layBeginnings(
  name: Naming,
  beginnings: Beginnings,
  { chunkSize, room }: Pick<IndexOptions, 'chunkSize' | 'room'>,
): Generator<OutputFile, TermRanges> {
  const ranges: TermRange[] = [];
  const begins = ({ beginning }: Beginning) => room > 1 && beginsFile(beginning);
  for (const some of fillChunks(beginnings.end(), () => BEGINNING_SIZE, chunkSize, begins)) {
    const file: BeginningFile = { beginnings: some };
    ranges.push({ first: some[0]?.beginning ?? '', file: yield* lay(name(SEARCH_FOLDER, () => file)) });
  }
  return yield* layRanges(name, ranges);
}

/** More are too many for the directory; as many lie in a page. */
const RANGES_A_PAGE = 100;

function* layRanges(name: Naming, ranges: readonly TermRange[]): Generator<OutputFile, TermRanges> {
  if (ranges.length <= RANGES_A_PAGE) return { ranges, pages: [] };
  const pages: TermRange[] = [];
  for (const some of chunksOf(ranges, RANGES_A_PAGE))
    pages.push({
      first: some[0]?.first ?? '',
      file: yield* lay(name(SEARCH_FOLDER, () => ({ ranges: some }))),
    });
  return { ranges: [], pages };
}
