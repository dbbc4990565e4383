import {
  decodeBeginnings,
  decodePostings,
  decodeTermRanges,
  decodeTerms,
} from '../../corpus/decode-search.ts';
import type {
  Beginning,
  LongTermEntry,
  PostingFile,
  TermEntry,
  TermIndex,
  TermRange,
  TermRanges,
} from '../../corpus/search.ts';
import { countBefore } from '../../geo/bisection.ts';

/** Brings a file of the index. */
export type LoadFile = <T>(file: string, decode: (value: unknown) => T) => Promise<T>;

/** A term and where it stands, in blocks in the order of documents: of most terms there is one, which is here already. */
export interface FoundTerm {
  readonly term: string;
  /** In how many documents. */
  readonly count: number;
  readonly blocks: readonly { readonly first: number; load(): PostingFile | Promise<PostingFile> }[];
}

/** The term of just this word or, with `isBeginning`, all that begin with it; only files that may have them are fetched. */
export async function findTerms(
  { terms }: TermIndex,
  load: LoadFile,
  word: string,
  isBeginning: boolean,
): Promise<readonly FoundTerm[]> {
  const isWanted = isBeginning ? (term: string) => term.startsWith(word) : (term: string) => term === word;
  const files = await filesWith(terms, load, word, isWanted);
  const found = await Promise.all(
    files.map(async (file) => inARow(await load(file, decodeTerms), word, isWanted)),
  );
  return found.flat().map((entry) => (isLong(entry) ? longTerm(entry, load) : shortTerm(entry)));
}

/** What is said of a beginning at once; `null` where its terms are soon read. */
export async function findBeginning(
  { beginnings }: TermIndex,
  load: LoadFile,
  word: string,
): Promise<Beginning | null> {
  const isWanted = (beginning: string) => beginning === word;
  const files = await filesWith(beginnings, load, word, isWanted);
  const found = await Promise.all(files.map((file) => load(file, decodeBeginnings)));
  return found.flat().find(({ beginning }) => isWanted(beginning)) ?? null;
}

/** Of terms in their order those that are wanted: they stand together, from the word itself on. */
function inARow<Entry extends readonly [term: string, ...unknown[]]>(
  entries: readonly Entry[],
  word: string,
  isWanted: IsWanted,
): Entry[] {
  const first = countBefore(entries.length, (index) => (entries[index]?.[0] ?? '') < word);
  let end = first;
  while (end < entries.length && isWanted(entries[end]?.[0] ?? '')) end += 1;
  return entries.slice(first, end);
}

const isLong = (entry: TermEntry | LongTermEntry): entry is LongTermEntry => typeof entry[1] === 'number';

function longTerm([term, count, blocks]: LongTermEntry, load: LoadFile): FoundTerm {
  return {
    term,
    count,
    blocks: blocks.map(([first, file]) => ({ first, load: () => load(file, decodePostings) })),
  };
}

function shortTerm([term, gaps, weights]: TermEntry): FoundTerm {
  return { term, count: gaps.length, blocks: [{ first: gaps[0] ?? 0, load: () => ({ gaps, weights }) }] };
}

type IsWanted = (term: string) => boolean;

async function filesWith(
  { ranges, pages }: TermRanges,
  load: LoadFile,
  word: string,
  isWanted: IsWanted,
): Promise<string[]> {
  const listed = rangesWith(pages, word, isWanted).map(({ file }) => load(file, decodeTermRanges));
  return rangesWith([...ranges, ...(await Promise.all(listed)).flat()], word, isWanted).map(
    ({ file }) => file,
  );
}

/** The range that the word falls into, and those after it that begin with a wanted term. */
function rangesWith(ranges: readonly TermRange[], word: string, isWanted: IsWanted): TermRange[] {
  const next = countBefore(ranges.length, (index) => (ranges[index]?.first ?? '') <= word);
  const before = ranges.slice(Math.max(0, next - 1), next);
  const after = ranges.slice(next);
  const end = after.findIndex(({ first }) => !isWanted(first));
  return [...before, ...after.slice(0, end === -1 ? after.length : end)];
}
