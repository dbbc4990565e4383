import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The file by which a build knows its own site: it names the build and every file that a build wrote. */
export const MARK = 'buldan-site.txt';

/** How a mark begins. */
export const MARKED = /^buldan \S+, build [0-9a-f]+\. /;

const SENTENCE = 'The next build replaces or removes the files named below, and no others.';

/** So many keep a mark below two megabytes; those of a larger site go on in parts of their own. */
const PATHS_A_PART = 20_000;

/** A further part of a mark: as the first is replaced last, it has to bear the name of its build. */
export const PART = /^buldan-site-[0-9a-f]+-\d+\.txt$/;

/** The files of a mark, with what they hold: the mark itself comes last, and names the others among its paths. */
export function markFiles(
  version: string,
  build: string,
  paths: readonly string[],
): (readonly [name: string, text: string])[] {
  const parts: string[] = [];
  const files: (readonly [string, string])[] = [];
  for (let from = PATHS_A_PART; from < paths.length; from += PATHS_A_PART) {
    const name = `buldan-site-${build}-${parts.length + 2}.txt`;
    files.push([name, markText(version, build, paths.slice(from, from + PATHS_A_PART))]);
    parts.push(name);
  }
  return [...files, [MARK, markText(version, build, [...parts, ...paths.slice(0, PATHS_A_PART)])]];
}

export function markText(version: string, build: string, paths: readonly string[]): string {
  return [`buldan ${version}, build ${build}. ${SENTENCE}`, ...paths, ''].join('\n');
}

/** Most files are named after what they hold, and the page and the manifest name those: two builds that differ, differ here. */
export function buildName(paths: readonly string[], bytesOf: (path: string) => Uint8Array): string {
  const hash = sha256.create().update(utf8ToBytes(paths.join('\n')));
  for (const path of ['index.html', 'data/manifest.json']) hash.update(bytesOf(path));
  return shortened(hash.digest());
}

/** Long enough that no two files of a site have the same. */
export const hashOf = (bytes: Uint8Array): string => shortened(sha256(bytes));

const shortened = (digest: Uint8Array): string => bytesToHex(digest).slice(0, 12);
