/**
 * Files of one sort, known by their numbers from 0. A list that is long has its paths in files of their own, so that the
 * manifest is no larger for it.
 */
export interface FileList {
  readonly total: number;
  /** All paths in their order; empty where `pages` has them. */
  readonly paths: readonly string[];
  /** Files of `FilePaths`; all but the last hold `PATHS_A_PAGE` paths. */
  readonly pages: readonly string[];
}

export interface FilePaths {
  readonly paths: readonly string[];
}

/** More paths than these are too many for a manifest; names made of hashes hardly compress. */
export const PATHS_A_PAGE = 250;

/** Files in a row of a `FileList`. */
export interface FileRange {
  readonly first: number;
  readonly count: number;
}

/** From 0, a number for each file. */
export function numbersOf({ count }: FileRange): number[] {
  return Array.from({ length: count }, (_, number) => number);
}

/** The path of a file of the list, `null` where it has none of that number. `load` brings a page. */
export async function pathIn(
  { paths, pages }: FileList,
  number: number,
  load: (page: string) => Promise<FilePaths>,
): Promise<string | null> {
  if (pages.length === 0) return paths[number] ?? null;
  const page = pages[Math.floor(number / PATHS_A_PAGE)];
  return page === undefined ? null : ((await load(page)).paths[number % PATHS_A_PAGE] ?? null);
}
