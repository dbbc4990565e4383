import type { TermEntry, TermRange } from '../../corpus/search.ts';
import { countBefore } from '../../geo/bisection.ts';

/** Brings the terms of a file of the index. */
export type LoadTerms = (file: string) => Promise<readonly TermEntry[]>;

/** The entry of just this word or, with `isBeginning`, of every term that begins with it; only files that may have them are fetched. */
export async function findTerms(
  ranges: readonly TermRange[],
  load: LoadTerms,
  word: string,
  isBeginning: boolean,
): Promise<readonly TermEntry[]> {
  const isWanted = isBeginning ? (term: string) => term.startsWith(word) : (term: string) => term === word;
  const files = filesWith(ranges, word, isWanted);
  const found = await Promise.all(files.map(async (file) => entriesFrom(await load(file), word, isWanted)));
  return found.flat();
}

/** The file in whose range the word falls, and those after it that begin with a wanted term. */
function filesWith(
  ranges: readonly TermRange[],
  word: string,
  isWanted: (term: string) => boolean,
): string[] {
  const next = countBefore(ranges.length, (index) => (ranges[index]?.first ?? '') <= word);
  const before = ranges.slice(Math.max(0, next - 1), next);
  const after = ranges.slice(next);
  const end = after.findIndex(({ first }) => !isWanted(first));
  return [...before, ...after.slice(0, end === -1 ? after.length : end)].map(({ file }) => file);
}

function entriesFrom(
  entries: readonly TermEntry[],
  word: string,
  isWanted: (term: string) => boolean,
): readonly TermEntry[] {
  const start = countBefore(entries.length, (index) => (entries[index]?.[0] ?? '') < word);
  let end = start;
  while (end < entries.length && isWanted(entries[end]?.[0] ?? '')) end++;
  return entries.slice(start, end);
}
