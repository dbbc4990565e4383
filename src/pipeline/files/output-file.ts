import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type FileList, PATHS_A_PAGE } from '../../corpus/file-list.ts';
import { chunksOf } from './chunks.ts';

/**
 * A file of the site, or of its `data` folder, by its path below it. What it holds is made when it is asked for. Whoever
 * writes one whose path ends in `.gz` compresses it.
 */
export interface OutputFile {
  readonly path: string;
  /**
   * Stands for all that it is made of but our code: as long as that is the same, so is what the file holds, and whoever has it
   * need not make it again. Missing where to say so would cost as much as to make it.
   */
  madeFrom?(): string;
  content(): string | Uint8Array;
}

/** Folders of `data` whose files are named after what they hold, and so never change. */
export const DATA_FOLDERS = [
  'articles',
  'basemap',
  'co-named',
  'ids',
  'passages',
  'paths',
  'places',
  'relations',
  'search',
  'shapes',
  'sources',
  'summaries',
] as const;

/** Gives the JSON files of a folder their names. */
export type Naming = (folder: string, value: () => unknown) => OutputFile;

/** SHA-256 of a text in hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** The same in Node, in workers and in browsers, and some ten times slower than what Node has of its own. */
export const plainSha256: Sha256 = (text) => bytesToHex(sha256(utf8ToBytes(text)));

const PACKED = '.json.gz';

export const isPacked = ({ path }: OutputFile): boolean => path.endsWith(PACKED);

/**
 * Named after what they hold, so that a browser may keep them for ever; in folders that no disk or host finds too full.
 * Those of a large corpus are packed: for the disk, and on the way from hosts that do not compress JSON.
 */
export function nameByContent(hashOf: Sha256, { packed }: { readonly packed: boolean }): Naming {
  const extension = packed ? PACKED : '.json';
  return (folder, value) => {
    const text = JSON.stringify(value());
    const hash = hashOf(text).slice(0, 12);
    const path = `${folder}/${hash.slice(0, 2)}/${hash}${extension}`;
    return { path, madeFrom: () => path, content: () => text };
  };
}

/** Numbered, so that nothing has to be made before it is asked for: for the development server, where nothing is kept. */
export function nameByNumber(): Naming {
  const counts = new Map<string, number>();
  return (folder, value) => {
    const number = counts.get(folder) ?? 0;
    counts.set(folder, number + 1);
    return { path: `${folder}/${number}.json`, content: () => JSON.stringify(value()) };
  };
}

/** Gives a file out and its path back. */
export function* lay(file: OutputFile): Generator<OutputFile, string> {
  yield file;
  return file.path;
}

/** Gives out files with the paths of a long list; of a short one none. */
export function* layPaths(name: Naming, paths: readonly string[]): Generator<OutputFile, FileList> {
  const total = paths.length;
  if (total <= PATHS_A_PAGE) return { total, paths, pages: [] };
  const pages: string[] = [];
  for (const some of chunksOf(paths, PATHS_A_PAGE))
    pages.push(yield* lay(name('paths', () => ({ paths: some }))));
  return { total, paths: [], pages };
}

/** A file for each of some values, as `contentOf` says. */
export function* layEach<Value>(
  name: Naming,
  folder: string,
  values: Iterable<Value>,
  contentOf: (value: Value) => unknown,
): Generator<OutputFile, FileList> {
  const paths: string[] = [];
  for (const value of values) paths.push(yield* lay(name(folder, () => contentOf(value))));
  return yield* layPaths(name, paths);
}
